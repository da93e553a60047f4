import { termInWords, type Day, type Term, type Text } from '#kernel'
import type { Booking } from '#law'
import { offenceOf } from '#sentence/offences'
import { plural, shortDay } from '#web'
import type { Calculation } from './calculation.ts'
import type { PreviousExpiry } from './outcome.ts'
import { sentencesIn, sentenceSays, type BookedSentence } from './sentence-says.ts'
import { dateKinds, type DateKind, type KeyDates } from './date-kinds.ts'

/** What became of one date. */
export interface Moved {
  readonly kind: DateKind
  /** Null where there was no such date before, or is none now. */
  readonly from: Day | null
  readonly to: Day | null
  /** Days later; earlier when negative; null where one side is missing. */
  readonly days: number | null
}

/** Two calculations beside each other. */
export interface Comparison {
  readonly dates: readonly Moved[]
  /** What changed in what they were worked out from. */
  readonly input: readonly Text[]
  /** True when another edition of the law was applied. */
  readonly law: boolean
}

/** What changed from one calculation to a later one. Nothing before: everything is new. */
export function compare(before: Calculation | undefined, after: Calculation): Comparison {
  return {
    dates: movedDates(before?.outcome.dates ?? {}, after.outcome.dates),
    input: before ? [...changedInput(before.input.booking, after.input.booking), ...changedChoice(before, after)] : [],
    law: before !== undefined && before.edition !== after.edition,
  }
}

/** Every kind of date on either side, in the order in which they usually fall. */
export function movedDates(before: KeyDates, after: KeyDates): readonly Moved[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)]) as ReadonlySet<DateKind>
  return [...all]
    .toSorted((one, other) => dateKinds[one].order - dateKinds[other].order)
    .map(kind => {
      const [from, to] = [before[kind] ?? null, after[kind] ?? null]
      return { kind, from, to, days: from === null || to === null ? null : to - from }
    })
}

/** True when any date differs. */
export function anyMoved(moved: readonly Moved[]): boolean {
  return moved.some(({ days }) => days !== 0)
}

/** "12 days later", "3 days earlier", "the same day". */
export function movedSays({ from, to, days }: Moved): Text {
  if (from === null) return { en: 'New', cy: 'Newydd' }
  if (to === null) return { en: 'No longer applies', cy: 'Nid yw’n gymwys mwyach' }
  if (days === null || days === 0) return { en: 'The same', cy: 'Yr un peth' }
  const count = Math.abs(days)
  const forms = later(days > 0)
  return { en: plural('en', count, forms), cy: plural('cy', count, forms) }
}

function later(isLater: boolean) {
  return isLater
    ? {
        en: { one: '{n} day later', other: '{n} days later' },
        cy: { two: '{n} ddiwrnod yn hwyrach', other: '{n} diwrnod yn hwyrach' },
      }
    : {
        en: { one: '{n} day earlier', other: '{n} days earlier' },
        cy: { two: '{n} ddiwrnod yn gynt', other: '{n} diwrnod yn gynt' },
      }
}

function changedInput(before: Booking | null, after: Booking | null): readonly Text[] {
  const [parts, now] = [before ? sentencesIn(before) : [], after ? sentencesIn(after) : []]
  const added = now.filter(part => !parts.some(({ id }) => id === part.id))
  const removed = parts.filter(part => !now.some(({ id }) => id === part.id))
  const changed = now.flatMap(part => {
    const was = parts.find(({ id }) => id === part.id)
    return was && JSON.stringify(essence(was)) !== JSON.stringify(essence(part)) ? [{ was, part }] : []
  })
  return [
    ...added.map(part => said({ en: 'Sentence added: ', cy: 'Dedfryd wedi’i hychwanegu: ' }, sentenceSays(part))),
    ...removed.map(part => said({ en: 'Sentence removed: ', cy: 'Dedfryd wedi’i thynnu: ' }, sentenceSays(part))),
    ...changed.map(({ was, part }) => {
      const [old, own] = [sentenceSays(was), sentenceSays(part)]
      return { en: `Sentence changed: ${old.en} → ${own.en}`, cy: `Dedfryd wedi newid: ${old.cy} → ${own.cy}` }
    }),
    ...changedAdjustments(before?.adjustments ?? [], after?.adjustments ?? []),
    ...(before && after && before.person.bornOn !== after.person.bornOn
      ? [{ en: 'The date of birth was corrected', cy: 'Cywirwyd y dyddiad geni' }]
      : []),
  ]
}

function changedChoice(
  { input: { previous: was } }: Calculation,
  { input: { previous: is } }: Calculation,
): readonly Text[] {
  return is && JSON.stringify(was) !== JSON.stringify(is) ? [previousSays(is)] : []
}

/** What was chosen about an end confirmed for an earlier period of custody. */
export function previousSays({ endsOn, number, used, reason }: PreviousExpiry): Text {
  const [en, cy] = [shortDay('en', endsOn), shortDay('cy', endsOn)]
  return {
    en: `The end confirmed for an earlier period of custody, ${en} (calculation ${number}), is ${used ? 'kept where it is later' : 'not kept'}: ${reason}`,
    cy: `Mae’r diwedd a gadarnhawyd ar gyfer cyfnod cynharach yn y ddalfa, ${cy} (cyfrifiad ${number}), ${used ? 'yn cael ei gadw lle mae’n hwyrach' : 'heb ei gadw'}: ${reason}`,
  }
}

/** What matters of a sentence for its dates: not the order in which it was recorded. */
function essence(sentence: BookedSentence): object {
  const { caseReference: _, ...said } = sentence
  if (!('class' in said)) return said
  const { caseSequence: __, lineSequence: ___, ...part } = said
  return part
}

function said(lead: Text, what: Text): Text {
  return { en: lead.en + what.en, cy: lead.cy + what.cy }
}

/** What each kind of adjustment is called. */
export const adjustmentNames: Readonly<Record<string, Text>> = {
  remand: { en: 'Remand', cy: 'Remánd' },
  'tagged-bail': { en: 'Tagged bail', cy: 'Mechnïaeth â thag' },
  'unlawfully-at-large': { en: 'Unlawfully at large', cy: 'Yn rhydd yn anghyfreithlon' },
  'added-days': { en: 'Added days', cy: 'Diwrnodau ychwanegol' },
  'restored-days': { en: 'Restored days', cy: 'Diwrnodau a adferwyd' },
  'recall-remand': { en: 'Remand during a recall', cy: 'Remánd yn ystod galw yn ôl' },
  'recall-tagged-bail': { en: 'Tagged bail during a recall', cy: 'Mechnïaeth â thag yn ystod galw yn ôl' },
  'unused-deductions': { en: 'Unused deductions', cy: 'Didyniadau nas defnyddiwyd' },
  'lawfully-at-large': { en: 'Lawfully at large', cy: 'Yn rhydd yn gyfreithlon' },
  'special-remission': { en: 'Special remission', cy: 'Maddeuant arbennig' },
  'custody-abroad': { en: 'Time in custody abroad', cy: 'Amser yn y ddalfa dramor' },
  'appeal-applicant': { en: 'Time as an appeal applicant', cy: 'Amser fel ceisydd apêl' },
  'fine-payment': { en: 'Part payment of a fine', cy: 'Taliad rhannol o ddirwy' },
}

type BookedAdjustment = Booking['adjustments'][number]

function changedAdjustments(before: readonly BookedAdjustment[], after: readonly BookedAdjustment[]): readonly Text[] {
  const key = (each: BookedAdjustment) => JSON.stringify([each.kind, each.appliesFrom, each.days, each.from, each.to])
  const rest = before.map(key)
  const added: BookedAdjustment[] = []
  for (const each of after) {
    const at = rest.indexOf(key(each))
    if (at === -1) added.push(each)
    else rest.splice(at, 1)
  }
  const removed = before.filter(each => {
    const at = rest.indexOf(key(each))
    if (at === -1) return false
    rest.splice(at, 1)
    return true
  })
  return [
    ...added.map(each => said({ en: 'Added: ', cy: 'Ychwanegwyd: ' }, adjustmentSays(each))),
    ...removed.map(each => said({ en: 'Removed: ', cy: 'Tynnwyd: ' }, adjustmentSays(each))),
  ]
}

const dayForms = { en: { one: '{n} day', other: '{n} days' }, cy: { two: '{n} ddiwrnod', other: '{n} diwrnod' } }

/** An adjustment in a line: "Remand, 20 days, 9 February 2023 to 28 February 2023". */
export function adjustmentSays({
  kind,
  days,
  from,
  to,
  detail,
}: {
  readonly kind: string
  readonly days: number
  readonly from?: Day | null | undefined
  readonly to?: Day | null | undefined
  /** What was paid, where the adjustment is a payment. */
  readonly detail?: { readonly pence?: number } | undefined
}): Text {
  const name = adjustmentNames[kind] ?? { en: kind, cy: kind }
  const period = (language: 'en' | 'cy') => {
    if (from === undefined || from === null) return ''
    if (to === undefined || to === null) return `, ${shortDay(language, from)}`
    return `, ${shortDay(language, from)} ${language === 'en' ? 'to' : 'i'} ${shortDay(language, to)}`
  }
  const amount = (language: 'en' | 'cy') =>
    detail?.pence === undefined
      ? plural(language, days, dayForms)
      : (detail.pence / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' })
  return {
    en: `${name.en}, ${amount('en')}${period('en')}`,
    cy: `${name.cy}, ${amount('cy')}${period('cy')}`,
  }
}

/** A sentence in force in a line, for choosing it: "6 months, Theft from a shop, 3 March 2025". */
export function sentenceOf({
  imposedOn,
  charge,
}: {
  readonly imposedOn: Day
  readonly charge: { readonly offence: string; readonly sentence: { readonly term: Term } }
}): Text {
  const wording = offenceOf(charge.offence)?.wording ?? charge.offence
  const length = termInWords(charge.sentence.term)
  return {
    en: `${length.en}, ${wording}, ${shortDay('en', imposedOn)}`,
    cy: `${length.cy}, ${wording}, ${shortDay('cy', imposedOn)}`,
  }
}
