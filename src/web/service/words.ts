import type { Text } from '#kernel'

export const accessibility: { readonly title: Text; readonly says: readonly Text[] } = {
  title: { en: 'Accessibility', cy: 'Hygyrchedd' },
  says: [
    {
      en: 'Every page is made to meet level AA of the Web Content Accessibility Guidelines 2.2. It works with the keyboard alone, with a screen reader, at 400% zoom, and without scripts.',
      cy: 'Mae pob tudalen wedi’i gwneud i fodloni lefel AA Canllawiau Hygyrchedd Cynnwys y We 2.2. Mae’n gweithio gyda’r bysellfwrdd yn unig, gyda darllenydd sgrin, wedi’i chwyddo i 400%, a heb sgriptiau.',
    },
    {
      en: 'Every drawing has its figures in a table beside it, and tells things apart by pattern as well as by colour.',
      cy: 'Mae gan bob llun ei ffigurau mewn tabl wrth ei ymyl, ac mae’n gwahaniaethu pethau drwy batrwm yn ogystal â lliw.',
    },
    {
      en: 'If something here is hard for you to use, tell the person who looks after this service where you work. Give the address of the page and what you were trying to do.',
      cy: 'Os yw rhywbeth yma’n anodd i chi ei ddefnyddio, dywedwch wrth y person sy’n gofalu am y gwasanaeth hwn lle rydych yn gweithio. Rhowch gyfeiriad y dudalen a’r hyn yr oeddech yn ceisio ei wneud.',
    },
  ],
}

/** Every cookie that the service sets. All are needed for it to work; none tells anybody else anything. */
export const cookies: readonly { readonly name: string; readonly why: Text; readonly until: Text }[] = [
  {
    name: 'session',
    why: { en: 'Keeps you signed in', cy: 'Yn eich cadw wedi mewngofnodi' },
    until: { en: 'You sign out, or leave it unused', cy: 'Nes i chi allgofnodi, neu beidio â’i ddefnyddio' },
  },
  {
    name: '_csrf',
    why: { en: 'Makes sure that forms are sent by you', cy: 'Yn sicrhau mai chi sy’n anfon ffurflenni' },
    until: { en: 'You close the browser', cy: 'Nes i chi gau’r porwr' },
  },
  {
    name: 'language',
    why: { en: 'Remembers English or Welsh', cy: 'Yn cofio Saesneg neu Gymraeg' },
    until: { en: 'A year', cy: 'Blwyddyn' },
  },
  {
    name: 'place',
    why: { en: 'Remembers where you are working', cy: 'Yn cofio ble rydych yn gweithio' },
    until: { en: 'You close the browser', cy: 'Nes i chi gau’r porwr' },
  },
  {
    name: 'flash',
    why: { en: 'Carries a message to the next page', cy: 'Yn cario neges i’r dudalen nesaf' },
    until: { en: 'The next page, or a minute', cy: 'Y dudalen nesaf, neu funud' },
  },
]

export const cookieWords = {
  title: { en: 'Cookies', cy: 'Cwcis' },
  says: {
    en: 'Cookies are small files kept by your browser. These are all that this service sets. It needs every one of them, and nothing here counts or follows what you do.',
    cy: 'Ffeiliau bach a gedwir gan eich porwr yw cwcis. Dyma’r cyfan y mae’r gwasanaeth hwn yn eu gosod. Mae angen pob un ohonynt, ac nid oes dim yma’n cyfrif nac yn dilyn yr hyn a wnewch.',
  },
  name: { en: 'Name', cy: 'Enw' },
  why: { en: 'What it does', cy: 'Beth mae’n ei wneud' },
  until: { en: 'Kept until', cy: 'Cedwir tan' },
} as const satisfies Record<string, Text>

export const aboutWords = {
  title: { en: 'What runs here', cy: 'Beth sy’n rhedeg yma' },
  program: { en: 'Program', cy: 'Rhaglen' },
  database: { en: 'Database', cy: 'Cronfa ddata' },
  embedded: {
    en: 'Embedded PostgreSQL: does not survive power loss',
    cy: 'PostgreSQL mewnol: nid yw’n goroesi colli pŵer',
  },
  server: { en: 'PostgreSQL server', cy: 'Gweinydd PostgreSQL' },
  people: { en: 'People', cy: 'Pobl' },
  invented: { en: 'All invented', cy: 'Pob un yn ddychmygol' },
  real: { en: 'Real records', cy: 'Cofnodion go iawn' },
  looks: { en: 'Looks', cy: 'Golwg' },
} as const satisfies Record<string, Text>
