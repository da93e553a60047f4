import type { Text } from '#kernel'

/** Why an alert is not raised or changed. */
export const words = {
  'alert.already-active': {
    en: 'There is already an active alert with this code. Change that one, or close it first.',
    cy: "Mae rhybudd gweithredol gyda'r cod hwn eisoes. Newidiwch hwnnw, neu caewch ef yn gyntaf.",
  },
  'alert.ends-before-it-begins': {
    en: 'The day it ends must be after the day it begins.',
    cy: 'Rhaid i’r diwrnod y daw i ben fod ar ôl y diwrnod y mae’n dechrau.',
  },
  'alert.restricted-code': {
    en: 'Ask security to raise this alert: only they may use this code.',
    cy: 'Gofynnwch i’r adran ddiogelwch godi’r rhybudd hwn: dim ond hwy a gaiff ddefnyddio’r cod hwn.',
  },
  'alert.code-no-longer-used': {
    en: 'This code is no longer used. Raise a new alert with a code that is.',
    cy: "Nid yw'r cod hwn yn cael ei ddefnyddio mwyach. Codwch rybudd newydd gyda chod sydd.",
  },
} as const satisfies Record<string, Text>
