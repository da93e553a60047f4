import type { Text } from '#kernel'

/** Why a request failed that never reached a room's own rules, and what to do. */
export const words = {
  'web.not-valid': {
    en: 'Something in this request is not in the form that is expected. Check it and send it again.',
    cy: "Nid yw rhywbeth yn y cais hwn yn y ffurf a ddisgwylir. Gwiriwch ef a'i anfon eto.",
  },
  'web.form-not-complete': {
    en: 'Mend what is listed above and send the form again.',
    cy: 'Cywirwch yr hyn a restrir uchod ac anfonwch y ffurflen eto.',
  },
  'web.not-found': {
    en: 'If you typed the address, check it is correct. If you followed a link, what it pointed to is not here.',
    cy: "Os gwnaethoch deipio'r cyfeiriad, gwiriwch ei fod yn gywir. Os gwnaethoch ddilyn dolen, nid yw'r hyn yr oedd yn cyfeirio ato yma.",
  },
  'web.stale': {
    en: 'Somebody else changed this while you were working. Look at what it says now, then make your change again.',
    cy: 'Newidiodd rhywun arall hyn tra oeddech yn gweithio. Edrychwch ar yr hyn a ddywed yn awr, yna gwnewch eich newid eto.',
  },
  'web.unavailable': {
    en: 'Another system that this needs is not answering. Nothing was changed. Try again in half a minute.',
    cy: 'Nid yw system arall y mae angen hon arni yn ateb. Ni newidiwyd dim. Rhowch gynnig arall arni ymhen hanner munud.',
  },
  'web.broken': {
    en: 'Something went wrong on our side. Try again; if it happens again, tell us the reference.',
    cy: "Aeth rhywbeth o'i le ar ein hochr ni. Rhowch gynnig arall arni; os bydd yn digwydd eto, dywedwch y cyfeirnod wrthym.",
  },
  'web.page-too-old': {
    en: 'This page was open for too long, so it was not sent. Go back: what you typed is still there. Open the page again and send it.',
    cy: "Bu'r dudalen hon ar agor am ormod o amser, felly ni chafodd ei hanfon. Ewch yn ôl: mae'r hyn a deipiwyd gennych yn dal yno. Agorwch y dudalen eto a'i hanfon.",
  },
  'web.too-large': {
    en: 'This is too large to send. Send less at once.',
    cy: "Mae hwn yn rhy fawr i'w anfon. Anfonwch lai ar y tro.",
  },
  'web.media-type': {
    en: 'This is not in a format that can be read here. Send JSON.',
    cy: 'Nid yw hwn mewn fformat y gellir ei ddarllen yma. Anfonwch JSON.',
  },
  'web.too-many': {
    en: 'Too many requests came at once. Wait a minute and try again.',
    cy: 'Daeth gormod o geisiadau ar unwaith. Arhoswch funud a rhowch gynnig arall arni.',
  },
} as const satisfies Record<string, Text>

/** The headings of the error pages. */
export const headings = {
  400: { en: 'There is a problem with what was sent', cy: "Mae problem gyda'r hyn a anfonwyd" },
  401: { en: 'Sign in to see this page', cy: 'Mewngofnodwch i weld y dudalen hon' },
  403: { en: 'You do not have permission to do this', cy: 'Nid oes gennych ganiatâd i wneud hyn' },
  404: { en: 'Page not found', cy: "Heb ddod o hyd i'r dudalen" },
  409: { en: 'This changed while you were working', cy: 'Newidiodd hyn tra oeddech yn gweithio' },
  429: { en: 'Too many requests', cy: 'Gormod o geisiadau' },
  500: { en: 'Sorry, there is a problem with the service', cy: "Mae'n ddrwg gennym, mae problem gyda'r gwasanaeth" },
  503: {
    en: 'Sorry, part of the service is not answering',
    cy: "Mae'n ddrwg gennym, nid yw rhan o'r gwasanaeth yn ateb",
  },
} as const satisfies Record<number, Text>

export const pageWords = {
  permission: { en: 'Permission needed', cy: 'Caniatâd sydd ei angen' },
  stillSignedIn: {
    en: 'You are still signed in. If you think you should be able to do this, show this page to the person who manages your access.',
    cy: "Rydych yn dal wedi mewngofnodi. Os credwch y dylech allu gwneud hyn, dangoswch y dudalen hon i'r person sy'n rheoli eich mynediad.",
  },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  home: { en: 'Go to the start page', cy: "Ewch i'r dudalen gychwyn" },
  again: { en: 'See what it says now', cy: 'Gweld yr hyn a ddywed yn awr' },
} as const satisfies Record<string, Text>
