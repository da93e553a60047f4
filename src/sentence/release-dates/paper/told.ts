import type { Text } from '#kernel'
import { dateKinds, type DateKind } from '../date-kinds.ts'

/** One kind of date as it is told to the person themselves. */
export interface Told {
  readonly heading: Text
  readonly means: Text
}

/** In the words of the letter: short sentences, no abbreviation, and no promise that the law does not make. */
const told: Readonly<Record<string, Told>> = {
  ERSED: {
    heading: {
      en: 'The first day you can be sent out of the country',
      cy: 'Y diwrnod cyntaf y gellir eich anfon o’r wlad',
    },
    means: {
      en: 'If you have to leave the United Kingdom, you can be sent out of it from this day. It is not certain. You will be told if it will happen.',
      cy: 'Os oes rhaid i chi adael y Deyrnas Unedig, gellir eich anfon ohoni o’r diwrnod hwn. Nid yw’n sicr. Dywedir wrthych os bydd yn digwydd.',
    },
  },
  HDCED: {
    heading: { en: 'The first day you may go home with a tag', cy: 'Y diwrnod cyntaf y cewch fynd adref gyda thag' },
    means: {
      en: 'You may be able to leave prison early, from this day. You would wear a tag and stay at home at set times. It is not certain. Staff must first say yes.',
      cy: 'Efallai y cewch adael y carchar yn gynnar, o’r diwrnod hwn. Byddech yn gwisgo tag ac yn aros gartref ar adegau penodol. Nid yw’n sicr. Rhaid i staff gytuno’n gyntaf.',
    },
  },
  PED: {
    heading: {
      en: 'The first day the Parole Board may let you out',
      cy: 'Y diwrnod cyntaf y caiff y Bwrdd Parôl eich rhyddhau',
    },
    means: {
      en: 'The Parole Board looks at your case. It may let you leave prison from this day. It may also say no. Then you stay in prison for longer.',
      cy: 'Mae’r Bwrdd Parôl yn edrych ar eich achos. Caiff adael i chi fynd o’r carchar o’r diwrnod hwn. Caiff wrthod hefyd. Yna byddwch yn aros yn y carchar yn hirach.',
    },
  },
  TARIFF: {
    heading: { en: 'The day your tariff ends', cy: 'Y diwrnod y daw eich tariff i ben' },
    means: {
      en: 'Your tariff is the time you must stay in prison. After this day the Parole Board may let you out. It may also say no. No date lets you out by itself.',
      cy: 'Eich tariff yw’r amser y mae’n rhaid i chi aros yn y carchar. Ar ôl y diwrnod hwn caiff y Bwrdd Parôl eich rhyddhau. Caiff wrthod hefyd. Nid oes dyddiad sy’n eich rhyddhau ar ei ben ei hun.',
    },
  },
  TERSED: {
    heading: {
      en: 'The first day you can be sent out of the country',
      cy: 'Y diwrnod cyntaf y gellir eich anfon o’r wlad',
    },
    means: {
      en: 'If you have to leave the United Kingdom, you can be sent out of it from this day.',
      cy: 'Os oes rhaid i chi adael y Deyrnas Unedig, gellir eich anfon ohoni o’r diwrnod hwn.',
    },
  },
  CRD: {
    heading: {
      en: 'The day you leave prison, on licence',
      cy: 'Y diwrnod y byddwch yn gadael y carchar, ar drwydded',
    },
    means: {
      en: 'You will leave prison on this day. You will be on licence. A licence is a list of rules that you must keep. If you break them, you may have to come back to prison.',
      cy: 'Byddwch yn gadael y carchar ar y diwrnod hwn. Byddwch ar drwydded. Rhestr o reolau y mae’n rhaid i chi eu cadw yw trwydded. Os byddwch yn eu torri, efallai y bydd rhaid i chi ddod yn ôl i’r carchar.',
    },
  },
  ARD: {
    heading: { en: 'The day you leave prison', cy: 'Y diwrnod y byddwch yn gadael y carchar' },
    means: {
      en: 'You will leave prison on this day. You will not be on licence for this sentence.',
      cy: 'Byddwch yn gadael y carchar ar y diwrnod hwn. Ni fyddwch ar drwydded am y ddedfryd hon.',
    },
  },
  PRRD: {
    heading: {
      en: 'The day you leave prison after your recall',
      cy: 'Y diwrnod y byddwch yn gadael y carchar ar ôl eich galw yn ôl',
    },
    means: {
      en: 'You were called back to prison. That is a recall. You must be let out by this day.',
      cy: 'Cawsoch eich galw yn ôl i’r carchar. Rhaid eich rhyddhau erbyn y diwrnod hwn.',
    },
  },
  ETD: {
    heading: {
      en: 'The first day you may leave, if you do well',
      cy: 'Y diwrnod cyntaf y cewch adael, os gwnewch yn dda',
    },
    means: {
      en: 'You may be able to leave custody from this day if you have done well. Then you serve the rest of your order at home, with help.',
      cy: 'Efallai y cewch adael y ddalfa o’r diwrnod hwn os ydych wedi gwneud yn dda. Yna byddwch yn cyflawni gweddill eich gorchymyn gartref, gyda chymorth.',
    },
  },
  MTD: {
    heading: { en: 'The middle of your order', cy: 'Canol eich gorchymyn' },
    means: {
      en: 'This is the day you should leave custody. You serve the rest of your order at home, with help.',
      cy: 'Dyma’r diwrnod y dylech adael y ddalfa. Byddwch yn cyflawni gweddill eich gorchymyn gartref, gyda chymorth.',
    },
  },
  LTD: {
    heading: { en: 'The last day you may have to stay', cy: 'Y diwrnod olaf y gall fod rhaid i chi aros' },
    means: {
      en: 'If things do not go well, a court may say that you must stay until this day.',
      cy: 'Os na fydd pethau’n mynd yn dda, caiff llys ddweud bod rhaid i chi aros tan y diwrnod hwn.',
    },
  },
  LED: {
    heading: { en: 'The day your licence ends', cy: 'Y diwrnod y daw eich trwydded i ben' },
    means: {
      en: 'You must keep the rules of your licence until the end of this day.',
      cy: 'Rhaid i chi gadw rheolau eich trwydded tan ddiwedd y diwrnod hwn.',
    },
  },
  SED: {
    heading: { en: 'The day your sentence ends', cy: 'Y diwrnod y daw eich dedfryd i ben' },
    means: { en: 'This is the last day of your sentence.', cy: 'Dyma ddiwrnod olaf eich dedfryd.' },
  },
  SLED: {
    heading: { en: 'The day your sentence and licence end', cy: 'Y diwrnod y daw eich dedfryd a’ch trwydded i ben' },
    means: {
      en: 'You must keep the rules of your licence until the end of this day. Then your sentence is over.',
      cy: 'Rhaid i chi gadw rheolau eich trwydded tan ddiwedd y diwrnod hwn. Yna mae eich dedfryd ar ben.',
    },
  },
  TUSED: {
    heading: { en: 'The day your supervision ends', cy: 'Y diwrnod y daw eich goruchwyliaeth i ben' },
    means: {
      en: 'When your licence is over, you must still meet your probation worker. That goes on until this day.',
      cy: 'Pan ddaw eich trwydded i ben, rhaid i chi gwrdd â’ch gweithiwr prawf o hyd. Mae hynny’n parhau tan y diwrnod hwn.',
    },
  },
}

/** What the letter says of a kind of date; undefined for a mere reckoning, which is nothing that happens to anybody. */
export function toldOf(kind: DateKind): Told | undefined {
  const { marks, name, says } = dateKinds[kind]
  if (marks === 'reckoning') return undefined
  return told[kind] ?? { heading: name, means: { en: `${says.en}.`, cy: `${says.cy}.` } }
}

/** Words that a letter may have to explain, and how to find out whether it uses them. */
export const hardWords: readonly { readonly used: Text; readonly word: Text; readonly means: Text }[] = [
  {
    used: { en: 'licence', cy: 'trwydded|drwydded|nhrwydded' },
    word: { en: 'Licence', cy: 'Trwydded' },
    means: {
      en: 'the rules that you must keep when you have left prison.',
      cy: 'y rheolau y mae’n rhaid i chi eu cadw ar ôl gadael y carchar.',
    },
  },
  {
    used: { en: 'remand', cy: 'remánd' },
    word: { en: 'Remand', cy: 'Remánd' },
    means: {
      en: 'the time you were kept in prison before you were sentenced.',
      cy: 'yr amser y’ch cadwyd yn y carchar cyn eich dedfrydu.',
    },
  },
  {
    used: { en: 'bail', cy: 'mechnïaeth|fechnïaeth' },
    word: { en: 'Tagged bail', cy: 'Mechnïaeth â thag' },
    means: {
      en: 'the time you had to stay at home with a tag before you were sentenced.',
      cy: 'yr amser y bu’n rhaid i chi aros gartref gyda thag cyn eich dedfrydu.',
    },
  },
  {
    used: { en: 'curfew', cy: 'cyrffyw|chyrffyw' },
    word: { en: 'Curfew', cy: 'Cyrffyw' },
    means: { en: 'the hours when you must stay at home.', cy: 'yr oriau pan fydd rhaid i chi aros gartref.' },
  },
  {
    used: { en: 'consecutive', cy: 'olynol' },
    word: { en: 'Consecutive', cy: 'Yn olynol' },
    means: { en: 'one sentence after another.', cy: 'un ddedfryd ar ôl y llall.' },
  },
  {
    used: { en: 'tranche', cy: 'cyfran|gyfran' },
    word: { en: 'Tranche', cy: 'Cyfran' },
    means: {
      en: 'a group of people for whom a new law begins on the same day.',
      cy: 'grŵp o bobl y mae deddf newydd yn dechrau iddynt ar yr un diwrnod.',
    },
  },
  {
    used: { en: 'at large', cy: 'rhydd yn anghyfreithlon' },
    word: { en: 'Unlawfully at large', cy: 'Yn rhydd yn anghyfreithlon' },
    means: {
      en: 'out of prison when you should have been in it.',
      cy: 'allan o’r carchar pan ddylech fod ynddo.',
    },
  },
  {
    used: { en: 'recall', cy: 'galw yn ôl' },
    word: { en: 'Recall', cy: 'Galw yn ôl' },
    means: {
      en: 'being sent back to prison after you were let out.',
      cy: 'cael eich anfon yn ôl i’r carchar ar ôl eich rhyddhau.',
    },
  },
]
