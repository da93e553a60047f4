import type { Text } from '#kernel'

/** The words of the frame round every page. */
export const frameWords = {
  service: { en: 'Throughcare', cy: 'Throughcare' },
  skip: { en: 'Skip to main content', cy: "Neidio i'r prif gynnwys" },
  serviceInformation: { en: 'Service information', cy: 'Gwybodaeth am y gwasanaeth' },
  menu: { en: 'Menu', cy: 'Dewislen' },
  showMenu: { en: 'Show or hide the menu', cy: "Dangos neu guddio'r ddewislen" },
  languages: { en: 'Language', cy: 'Iaith' },
  findExample: { en: 'Name or number', cy: 'Enw neu rif' },
  findLabel: { en: 'Find a person by name or number', cy: 'Dod o hyd i berson yn ôl enw neu rif' },
  find: { en: 'Find', cy: 'Chwilio' },
  findHint: { en: 'Press / to come here', cy: 'Pwyswch / i ddod yma' },
  signOut: { en: 'Sign out', cy: 'Allgofnodi' },
  place: { en: 'Working at', cy: 'Yn gweithio yn' },
  changePlace: { en: 'Change place', cy: 'Newid lle' },
  training: { en: 'Training', cy: 'Hyfforddi' },
  invented: {
    en: 'Everyone in this system is invented. Do not enter anything about a real person.',
    cy: 'Mae pawb yn y system hon yn ddychmygol. Peidiwch â rhoi dim am berson go iawn.',
  },
  back: { en: 'Back', cy: 'Yn ôl' },
  wayBack: { en: 'Way back', cy: 'Y ffordd yn ôl' },
  errorPrefix: { en: 'Error: ', cy: 'Gwall: ' },
  problem: { en: 'There is a problem', cy: 'Mae problem' },
  success: { en: 'Success', cy: 'Llwyddiant' },
  important: { en: 'Important', cy: 'Pwysig' },
  accessibility: { en: 'Accessibility', cy: 'Hygyrchedd' },
  cookies: { en: 'Cookies', cy: 'Cwcis' },
  about: { en: 'What runs here', cy: "Beth sy'n rhedeg yma" },
  supportLinks: { en: 'Support links', cy: 'Dolenni cymorth' },
  printed: { en: 'Printed', cy: 'Argraffwyd' },
} as const satisfies Record<string, Text>
