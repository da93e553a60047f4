import type { Marker, Offence } from '#sentence/offences'
import { typedForm, type FieldError, type FormState, type Typed } from '#web'
import { checkChain } from '../check-chain.ts'
import { checkCharge } from '../check-charge.ts'
import type { TypedWarrant } from './draft.ts'
import { askedAbout, meantOffence, valuesOf } from './assemble.ts'
import { chargeFields, OWN_SENTENCE, RUNS_AT_ONCE, type Followable } from './charge-fields.ts'
import { fieldErrors } from './field-faults.ts'
import type { OpenDraft } from './keep-draft.ts'
import { copied } from './typed-from.ts'
import { faultWords } from '../words.ts'

/** What the page of one charge shows. */
export interface ChargeStep {
  readonly number: number
  readonly form: FormState<ReturnType<typeof chargeFields>>
  readonly matches: readonly Offence[]
  readonly followable: readonly Followable[]
  readonly sharable: readonly Followable[]
}

/** One charge of a draft, or a blank one for `new`; undefined when the draft has no such charge. */
export function chargeStep(open: OpenDraft, id: string): ChargeStep | undefined {
  const { charges } = open.draft.typed
  const index = charges.findIndex(charge => charge.id === id)
  const typed = id === 'new' ? { follows: [RUNS_AT_ONCE], shares: [OWN_SENTENCE] } : charges[index]?.typed
  if (!typed) return undefined
  const matches = matchesOf(open, typed)
  const followable = open.followable.filter(each => each.id !== id)
  const sharable = followable.filter(each => charges.some(charge => charge.id === each.id))
  return {
    number: id === 'new' ? charges.length + 1 : index + 1,
    form: typedForm(fieldsOf(open, { matches, followable, sharable }), typed),
    matches,
    followable,
    sharable,
  }
}

function matchesOf({ reference }: OpenDraft, typed: Typed): readonly Offence[] {
  const words = typed['offence']?.[0] ?? ''
  return words.trim() === '' ? [] : meantOffence(reference, words, typed['offenceCode']?.[0])
}

function fieldsOf({ reference, read }: OpenDraft, among: Pick<ChargeStep, 'matches' | 'followable' | 'sharable'>) {
  const heardOn = read.court.done ? read.court.value.heardOn : reference.today
  return chargeFields({ ...among, outcomes: reference.outcomes, types: reference.sentenceTypes(heardOn) })
}

/** The draft with a charge as it was typed now: a new one at the end, or the one with this id in its place. */
export function keptCharge(
  before: TypedWarrant,
  open: OpenDraft,
  { id, typed }: { readonly id: string; readonly typed: Typed },
): TypedWarrant {
  const matches = matchesOf(open, typed)
  const [only, ...others] = matches
  // Once the offence is known, its code stands for the words it was found by.
  const settled = only && others.length === 0 ? { ...typed, offence: [only.code], offenceCode: [] } : typed
  const charge = { id, typed: copied(settled) }
  if (!before.charges.some(each => each.id === id)) {
    return { ...before, charges: [...before.charges, { ...charge, lists: {} }] }
  }
  return { ...before, charges: before.charges.map(each => (each.id === id ? { ...each, ...charge } : each)) }
}

/** What is wrong with a charge that was just kept, and the lists that are still to be answered for. */
export function savedCharge(
  open: OpenDraft,
  id: string,
): { readonly errors: readonly FieldError[]; readonly asked: readonly Marker[] } | undefined {
  const { read, circumstances, reference, draft } = open
  const index = read.charges.findIndex(charge => charge.id === id)
  const step = read.charges[index]?.read
  if (!step) return undefined
  const typed = draft.typed.charges[index]?.typed ?? {}
  const offence = offenceErrors(open, typed)
  if (!step.done) return { errors: inOrder([...offence, ...step.errors]), asked: [] }
  const court = read.court.done ? read.court.value : undefined
  const heardOn = court?.heardOn ?? reference.today
  const charge = step.value
  const at = `/charges/${index}`
  const charges = valuesOf(read.charges)
  const place = charges.indexOf(charge)
  const faults = [
    ...checkCharge(charge, at, { heardOn, charges }, circumstances),
    ...checkChain(charges, heardOn, circumstances.earlier)
      .filter(fault => fault.at.startsWith(`/charges/${place}/`))
      .map(fault => ({ ...fault, at: fault.at.replace(`/charges/${place}/`, `${at}/`) })),
    ...open.faults.filter(({ code }) => code === 'warrant.count-repeated'),
  ]
  const errors = [
    ...offence,
    ...fieldErrors(faults, at).filter(({ field }) => offence.length === 0 || field !== 'offence'),
  ]
  const asked = askedAbout(charge, { charges, reference, court }).filter(marker => charge.answers[marker] === undefined)
  return { errors: inOrder(errors), asked }
}

/** Nothing answers to how the offence was named. That several do is the choice's own error. */
function offenceErrors(open: OpenDraft, typed: Typed): readonly FieldError[] {
  const named = typed['offence']?.[0] ?? ''
  if (named.trim() === '' || matchesOf(open, typed).length > 0) return []
  return [{ field: 'offence', href: '#offence', text: faultWords['warrant.unknown-offence'] }]
}

const order = [
  'offence',
  'offenceCode',
  'committedFrom',
  'committedUntil',
  'count',
  'outcome',
  'shares',
  'type',
  'term',
  'licence',
  'fine',
  'wholeLife',
  'follows',
]

/** Errors in the order of the page. */
function inOrder(errors: readonly FieldError[]): readonly FieldError[] {
  const place = ({ field }: FieldError) => (order.includes(field) ? order.indexOf(field) : order.length)
  return errors.toSorted((one, other) => place(one) - place(other))
}
