import type { Day, Text } from '#kernel'

/** What a kind of date says about itself; pages, calendar, API and glossary read it. */
export interface Kind {
  readonly name: Text
  readonly says: Text
  /** What comes at it, as it is said in a line with its `{day}`; undefined when it is nobody's next step. */
  readonly next?: Text
  readonly marks: 'eligibility' | 'release' | 'supervision' | 'expiry' | 'reckoning'
  /** Place in a list of dates: the order in which they usually fall. */
  readonly order: number
}

const declared = {
  ERSED: {
    name: { en: 'Early removal scheme eligibility date', cy: 'Dyddiad cymhwysedd y cynllun symud cynnar' },
    says: {
      en: 'May be removed from the country from this day',
      cy: "Caniateir symud o'r wlad o'r diwrnod hwn ymlaen",
    },
    marks: 'eligibility',
    order: 10,
  },
  HDCED: {
    name: { en: 'Home detention curfew eligibility date', cy: 'Dyddiad cymhwysedd cyrffyw cadw gartref' },
    says: { en: 'May leave early, with a curfew and tag', cy: 'Caniateir gadael yn gynnar, gyda chyrffyw a thag' },
    next: {
      en: 'may be released on home detention curfew from {day}',
      cy: 'caniateir rhyddhau ar gyrffyw cadw gartref o {day}',
    },
    marks: 'eligibility',
    order: 20,
  },
  CRD: {
    name: { en: 'Conditional release date', cy: 'Dyddiad rhyddhau amodol' },
    says: { en: 'Leaves custody, on licence', cy: 'Yn gadael y ddalfa, ar drwydded' },
    next: { en: 'release on licence on {day}', cy: 'rhyddhau ar drwydded ar {day}' },
    marks: 'release',
    order: 30,
  },
  ARD: {
    name: { en: 'Automatic release date', cy: 'Dyddiad rhyddhau awtomatig' },
    says: { en: 'Leaves custody, without a licence', cy: 'Yn gadael y ddalfa, heb drwydded' },
    next: { en: 'release on {day}', cy: 'rhyddhau ar {day}' },
    marks: 'release',
    order: 31,
  },
  LED: {
    name: { en: 'Licence expiry date', cy: 'Dyddiad dod â’r drwydded i ben' },
    says: { en: 'The licence ends', cy: "Mae'r drwydded yn dod i ben" },
    next: { en: 'the licence ends on {day}', cy: 'daw’r drwydded i ben ar {day}' },
    marks: 'supervision',
    order: 70,
  },
  SED: {
    name: { en: 'Sentence expiry date', cy: 'Dyddiad dod â’r ddedfryd i ben' },
    says: { en: 'The sentence ends', cy: "Mae'r ddedfryd yn dod i ben" },
    next: { en: 'the sentence ends on {day}', cy: 'daw’r ddedfryd i ben ar {day}' },
    marks: 'expiry',
    order: 80,
  },
  SLED: {
    name: { en: 'Sentence and licence expiry date', cy: 'Dyddiad dod â’r ddedfryd a’r drwydded i ben' },
    says: { en: 'Sentence and licence end together', cy: "Mae'r ddedfryd a'r drwydded yn dod i ben gyda'i gilydd" },
    next: { en: 'the sentence and licence end on {day}', cy: 'daw’r ddedfryd a’r drwydded i ben ar {day}' },
    marks: 'expiry',
    order: 81,
  },
  TUSED: {
    name: { en: 'Top-up supervision expiry date', cy: 'Dyddiad dod â goruchwyliaeth atodol i ben' },
    says: { en: 'Supervision after the sentence ends', cy: "Mae'r oruchwyliaeth ar ôl y ddedfryd yn dod i ben" },
    next: { en: 'supervision ends on {day}', cy: 'daw’r oruchwyliaeth i ben ar {day}' },
    marks: 'supervision',
    order: 90,
  },
  ESED: {
    name: { en: 'Effective sentence end date', cy: 'Dyddiad diwedd effeithiol y ddedfryd' },
    says: {
      en: 'Where the sentence would end with no days taken off or added',
      cy: "Lle byddai'r ddedfryd yn dod i ben heb dynnu nac ychwanegu diwrnodau",
    },
    marks: 'reckoning',
    order: 100,
  },
} as const satisfies Record<string, Kind>

/** Each kind of date the calculation gives. */
export const kinds: Readonly<Record<keyof typeof declared, Kind>> = declared

/** The code of a kind of date, as the field writes it. */
export type KindCode = keyof typeof declared

/** Dates by kind. */
export type Dates = Readonly<Partial<Record<KindCode, Day>>>
