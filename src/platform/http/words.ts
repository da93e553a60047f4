import type { Text } from '#kernel'

/** Why a request is turned away before it reaches a room, and what to do about it. */
export const words = {
  'request.idempotency-key-missing': {
    en: 'Send an Idempotency-Key header, a value of your own of 8 to 64 letters, digits, hyphens or underscores.',
    cy: "Anfonwch bennyn Idempotency-Key, sef gwerth o'ch dewis chi o 8 i 64 o lythrennau, digidau, cysylltnodau neu danlinellau.",
  },
  'request.idempotency-key-reused': {
    en: 'This key was used for a different request. Use a new key for each request.',
    cy: 'Defnyddiwyd yr allwedd hon ar gyfer cais gwahanol. Defnyddiwch allwedd newydd ar gyfer pob cais.',
  },
  'request.in-progress': {
    en: 'The first request with this key is still being carried out. Wait a moment and try again.',
    cy: "Mae'r cais cyntaf gyda'r allwedd hon yn dal i gael ei gyflawni. Arhoswch eiliad a rhowch gynnig arall arni.",
  },
  'request.answer-lost': {
    en: 'The first request with this key was carried out, but its answer was lost. Look at what is recorded before you try again.',
    cy: "Cyflawnwyd y cais cyntaf gyda'r allwedd hon, ond collwyd ei ateb. Edrychwch ar yr hyn sydd wedi'i gofnodi cyn ceisio eto.",
  },
  'request.if-match-missing': {
    en: 'Send an If-Match header with the version that you read, as in "3".',
    cy: 'Anfonwch bennyn If-Match gyda\'r fersiwn a ddarllenwyd gennych, fel "3".',
  },
  'request.if-match-malformed': {
    en: 'Send the version in If-Match as one number in double quotes, as in "3".',
    cy: 'Anfonwch y fersiwn yn If-Match fel un rhif mewn dyfynodau dwbl, fel "3".',
  },
  'request.not-text': {
    en: 'Take out the characters that are not text (code 0) and send it again.',
    cy: "Tynnwch y nodau nad ydynt yn destun (cod 0) a'i anfon eto.",
  },
  'request.too-many': {
    en: 'Too many requests came at once. Wait a minute and try again.',
    cy: 'Daeth gormod o geisiadau ar unwaith. Arhoswch funud a rhowch gynnig arall arni.',
  },
  'access.token-missing': {
    en: 'Send an access token: ask for one at /api/token, and send it in the Authorization header as a bearer token.',
    cy: "Anfonwch docyn mynediad: gofynnwch am un yn /api/token, a'i anfon yn y pennyn Authorization fel tocyn cludwr.",
  },
  'access.token-not-valid': {
    en: 'The access token is not valid, or has run out. Ask for a new one at /api/token.',
    cy: "Nid yw'r tocyn mynediad yn ddilys, neu mae wedi dod i ben. Gofynnwch am un newydd yn /api/token.",
  },
  'access.signed-out': {
    en: 'Sign in to do this.',
    cy: 'Mewngofnodwch i wneud hyn.',
  },
  'access.scope': {
    en: 'This connected system was not given the permission to do this. Ask an administrator to add it.',
    cy: "Ni roddwyd caniatâd i'r system gysylltiedig hon wneud hyn. Gofynnwch i weinyddwr ei ychwanegu.",
  },
  'sign-in.not-completed': {
    en: 'Signing in was not completed. Start again.',
    cy: 'Ni chwblhawyd y mewngofnodi. Dechreuwch eto.',
  },
  'sign-in.no-staff-record': {
    en: 'You have proved who you are, but there is no staff record for you here. Ask the administrator at your place of work to add you.',
    cy: "Rydych wedi profi pwy ydych, ond nid oes cofnod staff ar eich cyfer yma. Gofynnwch i'r gweinyddwr yn eich gweithle eich ychwanegu.",
  },
  'sign-in.page-too-old': {
    en: 'The sign-in page was open for too long. Start again.',
    cy: "Bu'r dudalen fewngofnodi ar agor am ormod o amser. Dechreuwch eto.",
  },
} as const satisfies Record<string, Text>

export type RequestRefusal = keyof typeof words
