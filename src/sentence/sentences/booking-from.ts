import { ok, refuse, term as termOf, type Day, type Result, type Text } from '#kernel'
import type { Adjustment as LawAdjustment, Booking, Part, SentenceClassName } from '#law'
import type { SentenceFamily } from '#sentence/offences'
import { committedOn, type Answers } from '#sentence/warrants'
import type { Adjustment } from './adjustment.ts'
import { exclusionsOf } from './exclusions.ts'
import { isSection250, sdsPlus } from './sds-plus.ts'
import type { Sentence } from './sentence.ts'

export type CannotBook =
  | { readonly code: 'sentence.none-in-force' }
  | { readonly code: 'sentence.no-date-of-birth' }
  | { readonly code: 'sentence.type-not-supported'; readonly type: Text }

/** Everything that a booking is made from. */
export interface Serves {
  readonly person: {
    readonly reference: string
    readonly bornOn: Day | null
    /** An active alert for the sex offender register. */
    readonly activeSexOffender: boolean
  }
  readonly sentences: readonly Sentence[]
  readonly adjustments: readonly Adjustment[]
  /** The case that each warrant belongs to, by its id. */
  readonly caseReferences: ReadonlyMap<string, string | null>
  readonly typeOf: (code: string) => { readonly family: SentenceFamily; readonly name: Text } | undefined
  /** The lists that the reference data puts an offence on or keeps it off. */
  readonly listsOf: (offence: string) => Answers
}

const classes: Readonly<Record<SentenceFamily, SentenceClassName | undefined>> = {
  standard: 'standard-determinate',
  extended: 'extended-determinate',
  special: 'special-custodial',
  'detention-and-training': 'detention-and-training-order',
  'fine-default': 'fine-default',
  'supervision-breach': 'supervision-breach',
  indeterminate: undefined,
  other: undefined,
}

/**
 * The booking that release dates are worked out from. Each sentence stands in it as the court said it: a class that
 * cannot be calculated is for the law to refuse, by name; one that the law has no name for is refused here.
 */
export function bookingFrom(serves: Serves): Result<Booking, CannotBook> {
  const { person, sentences, adjustments } = serves
  if (sentences.length === 0) return refuse({ code: 'sentence.none-in-force' })
  if (person.bornOn === null) return refuse({ code: 'sentence.no-date-of-birth' })
  const warrants = [...new Set(sentences.map(({ warrant }) => warrant))]
  const parts: Part[] = []
  for (const sentence of sentences) {
    const type = serves.typeOf(sentence.charge.sentence.type)
    const part = type && partOf(sentence, classes[type.family], serves, warrants.indexOf(sentence.warrant) + 1)
    if (!part) {
      const code = sentence.charge.sentence.type
      return refuse({ code: 'sentence.type-not-supported', type: type?.name ?? { en: code, cy: code } })
    }
    parts.push(part)
  }
  return ok({
    person: {
      reference: person.reference,
      bornOn: person.bornOn,
      activeSexOffender: person.activeSexOffender,
    },
    parts: parts.map((part, index) => ({ ...part, lineSequence: lineOf(parts, index) })),
    adjustments: adjustments.map(asTheLawSees),
    movements: [],
  })
}

function partOf(
  { id, imposedOn, warrant, charge }: Sentence,
  className: SentenceClassName | undefined,
  { caseReferences, listsOf }: Serves,
  caseSequence: number,
): Part | undefined {
  if (className === undefined) return undefined
  const { sentence, offence } = charge
  const caseReference = caseReferences.get(warrant)
  const said = {
    id,
    imposedOn,
    offence: { committedOn: committedOn(charge), code: offence },
    ...(sentence.follows === null ? {} : { follows: sentence.follows }),
    caseSequence,
    ...(caseReference === undefined || caseReference === null ? {} : { caseReference }),
  }
  const { term, type, licence, finePence } = sentence
  const extension = licence ?? emptyLicence
  switch (className) {
    case 'extended-determinate':
      return { ...said, class: className, custodialTerm: term, extension, automaticRelease: type === 'LASPO_AR' }
    case 'special-custodial':
      return { ...said, class: className, custodialTerm: term, extension, under18: type === 'SDOPCU18' }
    case 'fine-default':
      return { ...said, class: className, term, ...(finePence === null ? {} : { fine: finePence / 100 }) }
    case 'detention-and-training-order':
    case 'supervision-breach':
      return { ...said, class: className, term }
    case 'standard-determinate':
      break
  }
  // What the reference data says goes before what a clerk answered when it did not say.
  const lists = { ...charge.answers, ...listsOf(offence) }
  const plus = sdsPlus({ type, imposedOn, term, offence, lists })
  return {
    ...said,
    class: className,
    term,
    sdsPlus: plus.applies,
    sdsPlusByTodaysTest: plus.byTodaysTest,
    section250: isSection250(type),
    exclusions: exclusionsOf({ imposedOn, term, lists }),
  }
}

const emptyLicence = termOf({})

/** The place of a part among those of its case, from 1. */
function lineOf(parts: readonly Part[], index: number): number {
  return parts.slice(0, index + 1).filter(({ caseSequence }) => caseSequence === parts[index]?.caseSequence).length
}

function asTheLawSees({ kind, appliesFrom, days, from, to, absence }: Adjustment): LawAdjustment {
  return {
    kind,
    appliesFrom,
    days,
    ...(from === null ? {} : { from }),
    // The law reads a period only where there is one.
    ...(to === null ? {} : { to }),
    ...(absence === null ? {} : { reason: absence }),
  }
}
