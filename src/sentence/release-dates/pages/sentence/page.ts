import type { AboutPerson, PersonPage } from '#record/people'
import type { Day, Text } from '#kernel'
import { questions } from '#law'
import type { Adjustment, Movement, Recall, Sentence } from '#sentence/sentences'
import { chargeRow, type ChargeRow, type Reference } from '#sentence/warrants'
import { confirm, type Calculation } from '../../calculation.ts'
import { adjustmentSays, compare, type Comparison } from '../../comparison.ts'
import { mayBeEntered } from '../../when-by-hand.ts'
import { movementSays, recallSays } from '../../recall-words.ts'
import type { ApprovedDate } from '../../approved-date.ts'
import type { Notes } from '../../notes.ts'
import { checkKindCodes, checkKinds, type CheckedAgainst, type ReleaseCheck } from '../../release-check.ts'
import { dateRows, kindName, type DateRow } from '../drawn/dates.ts'
import { timelineOf, type TimelineModel } from '../drawn/timeline.ts'

export interface AdjustmentRow {
  readonly says: Text
  /** Where it may be changed; undefined when a court ordered it, or this person may not. */
  readonly href: string | undefined
  /** The court ordered it, or a recall brought it about. */
  readonly because: 'court' | 'recall' | undefined
}

/** A recall or a movement, and where it may be changed or cancelled by this person. */
export interface EventRow {
  readonly says: Text
  readonly detail: string | undefined
  readonly change: string | undefined
  readonly cancel: string | undefined
}

export interface SentencePage extends PersonPage {
  readonly path: string
  readonly calculation: Calculation | undefined
  readonly dates: readonly DateRow[]
  readonly timeline: TimelineModel | undefined
  readonly sentences: readonly { readonly row: ChargeRow; readonly begins: Text; readonly imposedOn: Day }[]
  readonly adjustments: readonly AdjustmentRow[]
  readonly recalls: readonly EventRow[]
  readonly movements: readonly EventRow[]
  readonly mayRecall: boolean
  readonly mayMove: boolean
  /** Dates that were confirmed, and are no longer what is recorded comes to. */
  readonly outOfDate: { readonly href: string; readonly comparison: Comparison } | undefined
  readonly mayWrite: boolean
  /** Dates that somebody approved, beside those worked out. */
  readonly approved: readonly { readonly name: Text; readonly on: Day }[]
  /** The checks before release: done, or to be done. */
  readonly checks: readonly { readonly name: Text; readonly href: string; readonly done: ReleaseCheck | undefined }[]
  /** What may be done by hand now: dates entered where none can be worked out, or put in place of those that were. */
  readonly byHand: 'enter' | 'override' | undefined
  /** Questions of law that this person may decide, when dates wait for it. */
  readonly decisions: readonly { readonly asks: Text; readonly href: string }[]
  /** May confirm dates at all; `waitsForOther` when it must be somebody else this time. */
  readonly mayConfirm: boolean
  readonly waitsForOther: boolean
}

/** Everything that the page of a person's sentence shows. */
export interface Serving {
  readonly latest: Calculation | undefined
  /** What is noted beside its dates. */
  readonly notes: Notes | undefined
  readonly relied: Calculation | undefined
  readonly sentences: readonly Sentence[]
  readonly adjustments: readonly Adjustment[]
  readonly recalls: readonly Recall[]
  readonly movements: readonly Movement[]
  readonly reference: Reference
  readonly approved: readonly ApprovedDate[]
  readonly against: CheckedAgainst
  readonly mayWrite: boolean
  readonly mayEnter: boolean
  readonly mayRecall: boolean
  readonly mayMove: boolean
  readonly mayConfirm: boolean
  readonly username: string
}

/** A person's sentence and dates. */
export function sentencePage(about: AboutPerson, serving: Serving): SentencePage {
  const {
    mayRecall,
    mayMove,
    latest,
    relied,
    sentences,
    adjustments,
    reference,
    approved,
    against,
    mayWrite,
    mayEnter,
    mayConfirm,
    username,
  } = serving
  const path = `/people/${about.id}/sentence`
  const charges = sentences.map(({ charge }) => charge)
  const verdict = latest && confirm(latest, username, '')
  return {
    about,
    path,
    title: { en: 'Sentence and dates', cy: 'Dedfryd a dyddiadau' },
    wide: true,
    calculation: latest,
    dates: latest ? dateRows(latest, serving.notes) : [],
    timeline: latest && latest.outcome.lanes.length > 0 ? timelineOf(latest) : undefined,
    sentences: sentences.map(({ charge, imposedOn }, index) => ({
      row: chargeRow(charge, index + 1, reference, charges),
      begins: beginsOf(charge.sentence.follows, charges),
      imposedOn,
    })),
    adjustments: adjustments.map(each => ({
      says: adjustmentSays(each),
      href: mayWrite && each.warrant === null && each.recall === null ? `${path}/adjustments/${each.id}` : undefined,
      because: each.warrant !== null ? 'court' : each.recall !== null ? 'recall' : undefined,
    })),
    recalls: serving.recalls.map(recall => ({
      says: recallSays(recall),
      detail: recall.decision,
      change: mayRecall ? `${path}/recalls/${recall.id}` : undefined,
      cancel: mayRecall ? `${path}/recalls/${recall.id}/cancellation` : undefined,
    })),
    movements: serving.movements.map(movement => ({
      says: movementSays(movement),
      detail: undefined,
      change: undefined,
      cancel: mayMove ? `${path}/movements/${movement.id}/cancellation` : undefined,
    })),
    mayRecall,
    mayMove,
    outOfDate:
      relied?.state === 'stale' && latest
        ? {
            href: `${path}/calculations/${latest.id}/comparison?with=${relied.id}`,
            comparison: compare(relied, latest),
          }
        : undefined,
    approved: approved
      .filter(({ state }) => state === 'in-force')
      .map(({ kind, on }) => ({ name: kindName(kind), on })),
    checks: checksBefore(path, against),
    mayWrite,
    byHand: latest && mayEnter ? byHandNow(latest) : undefined,
    decisions: latest && mayWrite ? decisionsFor(latest, path) : [],
    mayConfirm,
    waitsForOther:
      verdict !== undefined && !verdict.ok && verdict.refusal.code === 'release-dates.second-person-needed',
  }
}

/** The checks of the release that is relied on; none while no release is known. */
function checksBefore(path: string, { relied, releaseOn, done }: CheckedAgainst): SentencePage['checks'] {
  if (relied?.state !== 'confirmed' || releaseOn === undefined) return []
  return checkKindCodes.map(kind => ({
    name: checkKinds[kind].name,
    href: `${path}/release-checks/${kind}`,
    done: done.find(each => each.kind === kind && each.calculation === relied.id && each.releaseOn === releaseOn),
  }))
}

function byHandNow({ state, outcome }: Calculation): SentencePage['byHand'] {
  if (state === 'refused') return mayBeEntered(outcome.refused) ? 'enter' : undefined
  return 'override'
}

function decisionsFor({ outcome }: Calculation, path: string): SentencePage['decisions'] {
  const open = new Set(outcome.refused.map(({ code }) => code))
  return Object.entries(questions)
    .filter(([question]) => open.has(`law.${question}`))
    .map(([question, { asks }]) => ({ asks, href: `${path}/decisions/${question}` }))
}

function beginsOf(follows: string | null, charges: readonly { readonly id: string }[]): Text {
  const number = charges.findIndex(({ id }) => id === follows) + 1
  if (number === 0) return { en: 'At once', cy: 'Ar unwaith' }
  return { en: `After sentence ${number}`, cy: `Ar ôl dedfryd ${number}` }
}
