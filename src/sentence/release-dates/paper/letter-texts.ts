import type { Text } from '#kernel'

/** What the letter says whatever the dates are. */
export const letterTexts = {
  title: { en: 'Your release dates', cy: 'Eich dyddiadau rhyddhau' },
  from: { en: 'From: the offender management unit', cy: 'Oddi wrth: yr uned rheoli troseddwyr' },
  dear: { en: 'Dear', cy: 'Annwyl' },
  opens: {
    en: 'This letter tells you your dates. It also tells you how we worked them out.',
    cy: 'Mae’r llythyr hwn yn dweud wrthych beth yw eich dyddiadau. Mae hefyd yn dweud sut y gwnaethom eu cyfrifo.',
  },
  byHand: {
    en: 'A member of staff worked out these dates by hand.',
    cy: 'Cyfrifodd aelod o staff y dyddiadau hyn â llaw.',
  },
  checked: {
    en: 'Two members of staff have checked these dates.',
    cy: 'Mae dau aelod o staff wedi gwirio’r dyddiadau hyn.',
  },
  notChecked: {
    en: 'These dates have not been checked yet. They may change. We will write to you again when they have been checked.',
    cy: 'Nid yw’r dyddiadau hyn wedi’u gwirio eto. Gallant newid. Byddwn yn ysgrifennu atoch eto pan fyddant wedi’u gwirio.',
  },
  old: {
    en: 'This letter is old. Something has changed since it was written. Ask staff for your newest letter.',
    cy: 'Mae’r llythyr hwn yn hen. Mae rhywbeth wedi newid ers iddo gael ei ysgrifennu. Gofynnwch i staff am eich llythyr diweddaraf.',
  },
  noDates: {
    en: 'We do not have dates for you yet. Staff must work them out by hand. We will write to you again when that is done.',
    cy: 'Nid oes gennym ddyddiadau i chi eto. Rhaid i staff eu cyfrifo â llaw. Byddwn yn ysgrifennu atoch eto pan fydd hynny wedi’i wneud.',
  },
  dates: { en: 'Your dates', cy: 'Eich dyddiadau' },
  what: { en: 'What happens', cy: 'Beth sy’n digwydd' },
  when: { en: 'When', cy: 'Pryd' },
  how: { en: 'How we worked it out:', cy: 'Sut y gwnaethom ei gyfrifo:' },
  changes: { en: 'What can change your dates', cy: 'Beth all newid eich dyddiadau' },
  changedBy: { en: 'Your dates can change if:', cy: 'Gall eich dyddiadau newid os:' },
  mistake: { en: 'If you think a date is wrong', cy: 'Os ydych yn meddwl bod dyddiad yn anghywir' },
  mistakeSays: {
    en: 'Tell a member of staff. Ask to talk to the offender management unit. Say which date you think is wrong, and why. They must look at it again with you. You can also make a complaint. You can show this letter to a lawyer.',
    cy: 'Dywedwch wrth aelod o staff. Gofynnwch am gael siarad â’r uned rheoli troseddwyr. Dywedwch pa ddyddiad sy’n anghywir yn eich barn chi, a pham. Rhaid iddynt edrych arno eto gyda chi. Gallwch hefyd wneud cwyn. Gallwch ddangos y llythyr hwn i gyfreithiwr.',
  },
  help: {
    en: 'You can ask staff to read this letter with you. You can ask for it in Welsh.',
    cy: 'Gallwch ofyn i staff ddarllen y llythyr hwn gyda chi. Gallwch ofyn amdano yn Saesneg.',
  },
  words: { en: 'What some words mean', cy: 'Beth yw ystyr rhai geiriau' },
} as const satisfies Record<string, Text>

/** Each ends the sentence "Your dates can change if". */
export const changedBy: readonly Text[] = [
  { en: 'a court gives you a new sentence', cy: 'bydd llys yn rhoi dedfryd newydd i chi' },
  {
    en: 'more of your time in prison before your sentence counts',
    cy: 'bydd mwy o’ch amser yn y carchar cyn eich dedfryd yn cyfrif',
  },
  { en: 'days are added because you broke prison rules', cy: 'ychwanegir diwrnodau am i chi dorri rheolau’r carchar' },
  { en: 'days that were added are taken off again', cy: 'tynnir eto ddiwrnodau a ychwanegwyd' },
  { en: 'you are out of prison when you should be in it', cy: 'byddwch allan o’r carchar pan ddylech fod ynddo' },
  { en: 'the law changes', cy: 'bydd y gyfraith yn newid' },
]
