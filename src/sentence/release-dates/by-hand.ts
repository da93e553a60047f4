import type { Text } from '#kernel'
import type { WhyNot } from './outcome.ts'

/** How dates came about that the law did not give: on what evidence, and in place of what. */
export type ByHand = Manual | Override

/** Dates entered because none could be worked out. */
export interface Manual {
  readonly way: 'manual-determinate' | 'manual-indeterminate'
  /** What they were taken from: the paper calculation, the court's order, a letter of the Public Protection unit. */
  readonly evidence: string
  /** Why none could be worked out. */
  readonly couldNot: readonly WhyNot[]
}

/** Dates entered because somebody knows better than the calculation, and says why. */
export interface Override {
  readonly way: 'genuine-override'
  readonly evidence: string
  /** The calculation in whose place they stand. */
  readonly of: string
  readonly why: OverrideReason
  /** What the reason does not say by itself. */
  readonly detail: string | null
}

interface WhyOverridden {
  readonly name: Text
  readonly hint?: Text
  readonly needsDetail?: boolean
}

const declared = {
  'overall-length': {
    name: {
      en: 'The trial record or the working does not match the overall length of the sentence',
      cy: 'Nid yw cofnod y treial na’r cyfrifiad yn cyfateb i hyd cyffredinol y ddedfryd',
    },
  },
  'another-period': {
    name: {
      en: 'Dates from another period in custody are missing',
      cy: 'Mae dyddiadau o gyfnod arall yn y ddalfa ar goll',
    },
  },
  'power-to-detain': {
    name: { en: 'A power to detain has been approved', cy: 'Cymeradwywyd pŵer i gadw' },
  },
  'approved-dates': { name: { en: 'To enter approved dates', cy: 'I roi dyddiadau a gymeradwywyd' } },
  'weekend-or-holiday': {
    name: {
      en: 'A date falls on a weekend or a bank holiday',
      cy: 'Mae dyddiad yn disgyn ar benwythnos neu ŵyl banc',
    },
    hint: {
      en: 'Usually not needed: the calculated date stays, and release is brought forward to the working day before it',
      cy: 'Nid oes angen hyn fel arfer: erys y dyddiad a gyfrifwyd, a daw’r rhyddhau ymlaen i’r diwrnod gwaith cyn hynny',
    },
  },
  'cross-border': {
    name: {
      en: 'The release date of a cross-border sentence',
      cy: 'Dyddiad rhyddhau dedfryd drawsffiniol',
    },
  },
  'aggravating-factor': {
    name: {
      en: 'An offence with an aggravating factor',
      cy: 'Trosedd â ffactor gwaethygol',
    },
  },
  other: { name: { en: 'Other', cy: 'Arall' }, needsDetail: true },
} as const satisfies Record<string, WhyOverridden>

/** The code of a reason to override, as it is kept. */
export type OverrideReason = keyof typeof declared

/** The reasons for which dates may be overridden, in the order in which they are offered. */
export const overrideReasons: Readonly<Record<OverrideReason, WhyOverridden>> = declared

/** What dates given by hand are called, wherever they are shown. */
export const wayNames: Readonly<Record<ByHand['way'], Text>> = {
  'manual-determinate': { en: 'Entered by hand', cy: 'Wedi’i roi â llaw' },
  'manual-indeterminate': { en: 'Entered by hand: indeterminate', cy: 'Wedi’i roi â llaw: amhenodol' },
  'genuine-override': { en: 'Overridden', cy: 'Wedi’i wrthwneud' },
}
