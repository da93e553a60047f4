import { addDays, day, dayInWords, latest, type Day, type Fraction, type Text } from '#kernel'
import { bankHolidays } from './banking-1971/schedule-1-bank-holidays.ts'
import type { Exclusion } from './booking.ts'
import { oldSchemeLicence } from './cja-1991/s37-licence.ts'
import { oldSchemeShare } from './cja-1991/s33-duty-to-release.ts'
import { requisiteCustodialPeriod } from './cja-2003/s244-requisite-custodial-period.ts'
import { seriousOffences } from './cja-2003/s244za-serious-offences.ts'
import {
  curfewForAdults,
  daysBeforeCurfew,
  longestCurfew,
  servedBeforeCurfew,
  shortestCustodialPeriod,
  type LongestCurfew,
} from './cja-2003/s246-home-detention-curfew.ts'
import { supervision, type Supervision } from './cja-2003/s256aa-supervision.ts'
import { earlyRemoval, type EarlyRemoval } from './cja-2003/s260-early-removal.ts'
import { consecutiveTerms } from './cja-2003/s264-consecutive-terms.ts'
import { fingerprint } from './fingerprint.ts'
import { ask, began, type Reasoned, type Rule } from './rule.ts'
import { rulebook } from './rulebook.ts'
import { excludedFromProgression } from './sentencing-act-2026/s23-excluded-sentences.ts'
import { fixedTermRecallTranches } from './sentencing-act-2026/s30-fixed-term-recall-tranches.ts'
import { progressionTranches } from './sentencing-act-2026/s23-progression-tranches.ts'
import { trancheOfTheOrder, type Tranche } from './uksi-2024-844/article-1-tranches.ts'
import { excludedFromTheOrder } from './uksi-2024-844/schedule-excluded-offences.ts'

/** Which release point a sentence takes: the ordinary one or that of SDS+. */
export type Track = 'SDS' | 'SDS_PLUS'

/** Which standard determinate sentences a release law reaches. */
export interface Reach {
  readonly tracks: readonly Track[]
  /** Offences it leaves out. */
  readonly without: readonly Exclusion[]
  /** When given, it reaches only these offences. */
  readonly only?: readonly Exclusion[]
  readonly section250: boolean
  /** Sentences from which the person has been recalled. */
  readonly recalled: boolean
  /** Sentences that are not SDS+ only because they were imposed too early. */
  readonly wouldBeSdsPlus: boolean
}

/** How a release law treats people sentenced before it: the entry in the registry of schemes that answers for it. */
export type SchemeName = 'two-fifths' | 'progression-model'

/** One state of the law on release points, as a dated object. */
export interface ReleaseLaw {
  readonly name: string
  readonly title: Text
  /** Undefined: from the beginning of time. */
  readonly commencesOn: Day | undefined
  readonly shares: { readonly [track in Track]?: Reasoned<Fraction> }
  readonly reach: Reach
  readonly tranches: readonly Tranche[]
  /** The answer that the tranches come from. */
  readonly staging: Reasoned<readonly Tranche[]> | undefined
  /** Undefined for a law that was not staged. */
  readonly scheme: SchemeName | undefined
  /** On its commencement it also binds the sentences of people still in custody. */
  readonly bindsThoseInCustody: boolean
  /** Added days never count towards reaching a tranche, and are served after it. */
  readonly awardedDaysFollowTranche: boolean
  /** Turns release without a licence from under 12 months into release on licence. */
  readonly endsUnconditionalRelease: boolean
  /** Under it adults have no home detention curfew, once adults lose it at all. */
  readonly withoutAdultCurfew: boolean
}

/** A figure that changed on a day. */
export interface Changed<Figure> {
  readonly before: Reasoned<Figure>
  readonly after: Reasoned<Figure>
  readonly on: Day
}

/** The law that a calculation applies: every figure, commencement and choice in one value. */
export interface Edition {
  /** A fingerprint of the law below, not of its words: the same law gives the same id. */
  readonly id: string
  readonly name: Text
  /** The day as of which questions about a single sentence are asked. */
  readonly readOn: Day
  readonly releaseLaws: readonly ReleaseLaw[]
  readonly oldScheme: { readonly share: Reasoned<Fraction>; readonly licence: Reasoned<Fraction> }
  readonly mixedChainLicence: Reasoned<Fraction>
  readonly curfew: {
    readonly longest: Changed<LongestCurfew>
    readonly shortestCustodialPeriod: Reasoned<number>
    readonly servedFirst: Reasoned<{ readonly days: number; readonly share: Fraction }>
    readonly fourteenDays: Reasoned<number>
    /** Adults lose the curfew from this day. Undefined: they keep it. */
    readonly adultsUntil: { readonly day: Day; readonly reason: Reasoned<boolean> } | undefined
    /** No adult has a curfew at all. */
    readonly adultsSuspended: boolean
  }
  readonly removal: Changed<EarlyRemoval> & {
    /** A chain that crosses the change keeps the date it had just before, when that is later. */
    readonly keepsLaterDateOfChains: boolean
  }
  readonly supervision: Reasoned<Supervision | undefined>
  /** The recall of 56 days, and how it reached people already recalled. Undefined: it is not law. */
  readonly longFixedTermRecall:
    | { readonly name: string; readonly commencesOn: Day; readonly staging: Reasoned<readonly Tranche[]> }
    | undefined
  readonly checks: {
    /** A custodial period used up before the progression model began is entered by hand. */
    readonly extinguishedBeforeProgressionByHand: boolean
    /** The first progression tranche is entered by hand. */
    readonly firstProgressionTrancheByHand: boolean
    /** A sentence for an offence of the schedule that the progression model leaves out is entered by hand. */
    readonly progressionScheduleByHand: boolean
    /** Remand or tagged bail that meets no day of sentence is refused; otherwise it is passed over, as in the public examples. */
    readonly deductionsMeetASentence: boolean
    /** Older sentences that drop out of a broken single term are refused; otherwise they are passed over, as in the public examples. */
    readonly everySentenceCounts: boolean
    /** What is recorded is checked before it is counted; the public examples are counted as they stand. */
    readonly recordHoldsTogether: boolean
    /** Refuse by name what the public service refuses, sentences without an end first of all. */
    readonly onlyWhatThePublicServiceSupports: boolean
  }
  /** Days on which nobody is released: the working day before is the last on which a release can come. */
  readonly bankHolidays: ReadonlySet<Day>
}

/** A draft of the law: an edition without its fingerprint. */
export type EditionDraft = Omit<Edition, 'id'>

/** What is said about the law rather than being it. */
const words = ['id', 'title', 'rule', 'version', 'cites', 'uncertain']

/** An edition with its fingerprint. */
export function edition(draft: EditionDraft): Edition {
  const { name: _, ...law } = draft
  return { ...draft, id: fingerprint(law, words) }
}

/** The last day on which any rule of the book changes, as its examples show. */
const lastChange = rulebook
  .flatMap(({ versions, examples }) => versions.flatMap(version => examples.map(({ facts }) => version.inForce(facts))))
  .reduce((last, begins) => latest(last, begins))

const orderOf2024 = day('2024-09-10')
const furtherExclusions = day('2024-12-16')
const progression = day('2026-10-01')

/** Answers for facts that stand for everybody whom a release law reaches, on the day that the law begins. */
const excluded = { excludedFromTheOrder: true, excludedFromProgression: true }
const half = ask(requisiteCustodialPeriod, excluded, day('2020-04-01'))
const twoFifths = ask(requisiteCustodialPeriod, { ...excluded, excludedFromTheOrder: false }, orderOf2024)
const halfOfTheExcluded = ask(requisiteCustodialPeriod, excluded, furtherExclusions)
const reached = { excludedFromTheOrder: false, excludedFromProgression: false }
const third = ask(requisiteCustodialPeriod, reached, progression)
const twoThirds = ask(seriousOffences, { excludedFromProgression: true }, day('2020-04-01'))
const halfOfSeriousOffences = ask(seriousOffences, { excludedFromProgression: false }, progression)

/** Days of staging may be moved after the law has begun, so they are asked as they are known now. */
const stagingOfTheOrder = ask(trancheOfTheOrder, {}, lastChange)
const stagingOfProgression = ask(progressionTranches, {}, lastChange)

const everyone = { without: [], section250: true, recalled: true, wouldBeSdsPlus: true } as const

/** Half, and two thirds for SDS+. */
export const releaseAtHalf: ReleaseLaw = {
  name: 'SDS_DEFAULT',
  title: { en: 'Release at half, or two thirds for SDS+', cy: 'Rhyddhau ar hanner, neu ddwy ran o dair ar gyfer SDS+' },
  commencesOn: undefined,
  shares: { SDS: half, SDS_PLUS: twoThirds },
  reach: { ...everyone, tracks: ['SDS', 'SDS_PLUS'] },
  tranches: [],
  staging: undefined,
  scheme: undefined,
  bindsThoseInCustody: false,
  awardedDaysFollowTranche: false,
  endsUnconditionalRelease: false,
  withoutAdultCurfew: false,
}

/** Two fifths, in two tranches (SI 2024/844). */
export const releaseAtTwoFifths: ReleaseLaw = {
  name: 'SDS_40',
  title: { en: 'Release at two fifths (SDS40)', cy: 'Rhyddhau ar ddwy ran o bump (SDS40)' },
  commencesOn: orderOf2024,
  shares: { SDS: twoFifths },
  reach: { ...everyone, tracks: ['SDS'], without: ask(excludedFromTheOrder, {}, orderOf2024).answer },
  tranches: stagingOfTheOrder.answer,
  staging: stagingOfTheOrder,
  scheme: 'two-fifths',
  bindsThoseInCustody: false,
  awardedDaysFollowTranche: false,
  endsUnconditionalRelease: false,
  withoutAdultCurfew: false,
}

/** Back to half for the offences added in December 2024 (SI 2024/1331). */
export const furtherExcludedOffences: ReleaseLaw = {
  name: 'SDS_40_ADDITIONAL_EXCLUDED_OFFENCES',
  title: {
    en: 'Release at half for offences excluded from December 2024',
    cy: 'Rhyddhau ar hanner ar gyfer troseddau a eithriwyd o Ragfyr 2024',
  },
  commencesOn: furtherExclusions,
  shares: { SDS: halfOfTheExcluded },
  reach: { ...everyone, tracks: ['SDS'], only: ask(excludedFromTheOrder, {}, furtherExclusions).answer },
  tranches: [],
  staging: undefined,
  scheme: undefined,
  bindsThoseInCustody: true,
  awardedDaysFollowTranche: false,
  endsUnconditionalRelease: false,
  withoutAdultCurfew: false,
}

/** A third, and a half for SDS+, in ten tranches (Sentencing Act 2026 s.23). */
export const progressionModel: ReleaseLaw = {
  name: 'SDS_PROGRESSION_MODEL',
  title: { en: 'The progression model', cy: 'Y model cynnydd' },
  commencesOn: progression,
  shares: { SDS: third, SDS_PLUS: halfOfSeriousOffences },
  reach: {
    tracks: ['SDS', 'SDS_PLUS'],
    without: ask(excludedFromProgression, {}, lastChange).answer,
    section250: false,
    recalled: false,
    wouldBeSdsPlus: false,
  },
  tranches: stagingOfProgression.answer,
  staging: stagingOfProgression,
  scheme: 'progression-model',
  bindsThoseInCustody: false,
  awardedDaysFollowTranche: true,
  endsUnconditionalRelease: true,
  withoutAdultCurfew: true,
}

/** Every release law, in the order in which they began. */
export const knownReleaseLaws: readonly ReleaseLaw[] = [
  releaseAtHalf,
  releaseAtTwoFifths,
  furtherExcludedOffences,
  progressionModel,
]

/** The bank holidays of England and Wales from one year to another. */
function bankHolidaysOf(from: number, to: number): ReadonlySet<Day> {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return new Set(years.flatMap(year => ask(bankHolidays, { year }, lastChange).answer))
}

const longRecallBegins = fixedTermRecallTranches.versions[0].inForce({})

/** The newest answer of a rule that was law on a day, and the one before it. */
function changed<Figure>(asked: Rule<object, Figure>, asOf: Day): Changed<Figure> {
  const after = ask(asked, {}, asOf)
  const on = began(asked, {}, after.version ?? '')
  const first = asked.versions[0].inForce({})
  return { before: ask(asked, {}, on > first ? addDays(on, -1) : on), after, on }
}

/** The first day for which every figure of an edition has an answer. */
export const firstDayRead = latest(longestCurfew.versions[0].inForce({}), earlyRemoval.versions[0].inForce({}))

/** The law as it stood on a day: what had begun by then and nothing else. Throws for a day before the first that is read. */
export function lawAsItStood(asOf: Day): Edition {
  const begun = knownReleaseLaws.filter(({ commencesOn }) => commencesOn === undefined || commencesOn <= asOf)
  const adults = ask(curfewForAdults, {}, asOf)
  const date = dayInWords(asOf)
  return edition({
    name: { en: `The law as it stood on ${date.en}`, cy: `Y gyfraith fel yr oedd ar ${date.cy}` },
    readOn: asOf,
    releaseLaws: begun,
    oldScheme: { share: ask(oldSchemeShare, {}, asOf), licence: ask(oldSchemeLicence, {}, asOf) },
    mixedChainLicence: ask(consecutiveTerms, {}, asOf),
    curfew: {
      longest: changed(longestCurfew, asOf),
      shortestCustodialPeriod: ask(shortestCustodialPeriod, {}, asOf),
      servedFirst: ask(servedBeforeCurfew, {}, asOf),
      fourteenDays: ask(daysBeforeCurfew, {}, asOf),
      adultsUntil: adults.answer
        ? undefined
        : { day: began(curfewForAdults, {}, adults.version ?? ''), reason: adults },
      adultsSuspended: false,
    },
    removal: { ...changed(earlyRemoval, asOf), keepsLaterDateOfChains: false },
    supervision: ask(supervision, {}, asOf),
    longFixedTermRecall:
      asOf < longRecallBegins
        ? undefined
        : { name: 'FTR_56', commencesOn: longRecallBegins, staging: ask(fixedTermRecallTranches, {}, asOf) },
    checks: {
      extinguishedBeforeProgressionByHand: begun.includes(progressionModel),
      firstProgressionTrancheByHand: false,
      progressionScheduleByHand: begun.includes(progressionModel),
      deductionsMeetASentence: true,
      everySentenceCounts: true,
      recordHoldsTogether: true,
      onlyWhatThePublicServiceSupports: false,
    },
    bankHolidays: bankHolidaysOf(2000, 2050),
  })
}

/** The law as it stands, with every commencement that is known: what a calculation uses unless told otherwise. */
export const lawInForce: Edition = derive(
  lawAsItStood(lastChange),
  { en: 'The law in force', cy: 'Y gyfraith mewn grym' },
  {},
)

/** The law of August 2026 without the changes that the Sentencing Act 2026 makes: other editions are derived from it. */
export const lawBeforeTheSentencingAct: Edition = derive(
  lawAsItStood(day('2026-08-20')),
  { en: 'The law without the Sentencing Act 2026', cy: 'Y gyfraith heb Ddeddf Dedfrydu 2026' },
  { supervision: ask(supervision, {}, day('2026-01-21')) },
)

/** Another edition with some parts changed: how a proposal is drafted and an older law is put back. */
export function derive(from: Edition, name: Text, changes: Partial<Omit<EditionDraft, 'name'>>): Edition {
  const { id: _, ...draft } = from
  return edition({ ...draft, ...changes, name })
}

/** A figure proposed for a draft edition rather than taken from the statute book. */
export function proposed<Answer>(instead: Reasoned<Answer>, answer: Answer): Reasoned<Answer> {
  return { answer, rule: instead.rule, version: undefined, cites: instead.cites }
}
