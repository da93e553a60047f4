/** What the page about offences says. */
export const texts = {
  title: { en: 'Offences', cy: 'Troseddau' },
  register: { en: 'Register', cy: 'Cofrestr' },
  places: { en: 'Places', cy: 'Lleoedd' },
  staff: { en: 'Staff', cy: 'Staff' },
  find: { en: 'Code or words of an offence', cy: 'Cod neu eiriau trosedd' },
  findHint: { en: 'For example, TH68010 or theft from shop', cy: 'Er enghraifft, TH68010 neu theft from shop' },
  search: { en: 'Find', cy: 'Canfod' },
  nothingFound: {
    en: 'No offence answers. Try fewer words, or the code on the warrant.',
    cy: 'Nid oes trosedd yn cyfateb. Rhowch gynnig ar lai o eiriau, neu’r cod ar y warant.',
  },
  most: {
    en: 'The first 50 are shown: add a word to see fewer',
    cy: 'Dangosir y 50 cyntaf: ychwanegwch air i weld llai',
  },
  code: { en: 'Code', cy: 'Cod' },
  offence: { en: 'Offence', cy: 'Trosedd' },
  lists: { en: 'What follows from it', cy: 'Yr hyn sy’n dilyn' },
  ours: { en: 'Our wording: check it against the warrant', cy: 'Ein geiriad ni: gwiriwch ef â’r warant' },
  unlisted: {
    en: 'Not on our lists: take the wording from the warrant',
    cy: 'Ddim ar ein rhestrau: defnyddiwch eiriad y warant',
  },
  incomplete: { en: 'Does not name the offence', cy: 'Nid yw’n enwi’r drosedd' },
  'not-an-offence': { en: 'Not an offence', cy: 'Nid trosedd' },
  withdrawn: { en: 'Withdrawn', cy: 'Wedi’i dynnu’n ôl' },
  unspecific: { en: 'Only when no closer code fits', cy: 'Dim ond pan na fydd cod agosach yn addas' },
  on: { en: 'On', cy: 'Ar' },
  none: { en: 'On no list', cy: 'Ddim ar unrhyw restr' },
  asked: { en: 'Clerks are asked', cy: 'Gofynnir i glercod' },
  statistics: { en: 'Home Office code, not used on warrants', cy: 'Cod y Swyddfa Gartref, nas defnyddir ar warantau' },
  acknowledgement: {
    en: 'Contains public sector information licensed under the Open Government Licence v3.0 (Ministry of Justice, Home Office).',
    cy: 'Yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan Drwydded Llywodraeth Agored f3.0 (y Weinyddiaeth Gyfiawnder, y Swyddfa Gartref).',
  },
} as const
