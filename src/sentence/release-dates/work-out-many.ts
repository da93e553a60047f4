import { day, isoDay, type Day } from '#kernel'
import { calculate, type Booking, type Dates, type Edition, type KindCode, type Options } from '#law'
import { optionsOf, outcomeOf, type Outcome } from './outcome.ts'
import { storedInput } from './outcome.schema.ts'
import { responsibility, type Responsibility, type RuleVersion } from './responsible.ts'
import { isWorse, releaseBy } from './verdict.ts'

// Millions of dates pass through here. The thread that asks for them only passes texts on, from the database to this and
// back: reading and writing them is the greater part of the work, and there is one of it and many of these.

/** What is read of one person's newest calculation, and no more. */
export interface Snapshot {
  readonly person: string
  /** `calculated`, or how the dates were given by hand. */
  readonly way: string
  /** The edition of the law that was applied. */
  readonly edition: string
  readonly input: unknown
  readonly dates: Readonly<Record<string, string>> | null
}

export interface ManyToWorkOut {
  readonly law: Edition
  /** The law that is compared with. */
  readonly against: Edition
  /** A list of `Snapshot`, as JSON. */
  readonly snapshots: string
  /**
   * True when it is for real: dates are compared with those that are kept, whatever law gave them, and those that move have
   * their whole outcome.
   */
  readonly forReal: boolean
}

/** What came of one person. Days are `YYYY-MM-DD`; null where there is none. */
export interface Compared {
  readonly person: string
  /** `refused`: there are no dates by this law. `by-hand`: they were given by hand, and no law moves them. */
  readonly result: 'same' | 'moved' | 'refused' | 'by-hand'
  /** The day of release by the law that is compared with, and by the other. */
  readonly beforeOn: string | null
  readonly afterOn: string | null
  readonly licenceBefore: boolean
  readonly licenceAfter: boolean
  /** Some date is worse for the person than before. */
  readonly worse: boolean
  readonly moved: readonly MovedByLaw[]
}

/** A date that another edition of the law moves, and the versions of rules that are responsible. */
export interface MovedByLaw {
  readonly kind: KindCode
  readonly from: string | null
  readonly to: string | null
  readonly by: readonly RuleVersion[]
}

/** A person whose dates move, as they are to be kept. */
export interface NewOutcome {
  readonly person: string
  readonly outcome: Outcome
}

export interface ManyWorkedOut {
  /** A list of `Compared`, as JSON. */
  readonly compared: string
  /** Those whose dates move, when it is for real. */
  readonly changed: readonly NewOutcome[]
}

/** Works out the dates of many people by an edition of the law, and compares each with another. */
export function workOutMany({ law, against, snapshots, forReal }: ManyToWorkOut): ManyWorkedOut {
  const laws = { law: kept(law), against: kept(against) }
  const asked = { ...laws, forReal, rules: responsibility(laws.against, laws.law) }
  const changed: NewOutcome[] = []
  const compared = (JSON.parse(snapshots) as readonly Snapshot[]).map(snapshot => {
    const { outcome, ...told } = compare(snapshot, asked)
    if (outcome) changed.push({ person: snapshot.person, outcome })
    return told
  })
  return { compared: JSON.stringify(compared), changed }
}

// A thread is sent the same editions again and again, as copies: one of each is kept.
const editions = new Map<string, Edition>()

function kept(edition: Edition): Edition {
  const known = editions.get(edition.id) ?? edition
  editions.set(edition.id, known)
  return known
}

interface Asked {
  readonly law: Edition
  readonly against: Edition
  readonly forReal: boolean
  readonly rules: Responsibility
}

function compare(snapshot: Snapshot, asked: Asked): Compared & { readonly outcome?: Outcome } {
  const { person } = snapshot
  if (snapshot.way !== 'calculated') {
    const dates = storedDates(snapshot)
    return { person, ...told(dates, dates), result: 'by-hand' }
  }
  const input = storedInput(snapshot.input)
  const { booking } = input
  if (booking === null) return { person, ...told({}, {}), result: 'refused' }
  const options = optionsOf(input)
  const { dates: after, refused } = calculate(booking, asked.law, { ...options, datesOnly: true })
  const before = asked.forReal ? storedDates(snapshot) : datesBefore(snapshot, { booking, options }, asked.against)
  const kinds = (Object.keys({ ...before, ...after }) as KindCode[]).filter(kind => before[kind] !== after[kind])
  if (kinds.length === 0) return { person, ...told(before, after), result: refused.length > 0 ? 'refused' : 'same' }
  // Its working is what most of the time goes on: only those whose dates move have it.
  const whole = calculate(booking, asked.law, options)
  const kept = asked.forReal ? { outcome: outcomeOf(whole) } : {}
  if (refused.length > 0) return { person, ...told(before, after), result: 'refused', ...kept }
  let other: ReturnType<typeof calculate> | undefined
  const workedBefore = () => (other ??= calculate(booking, asked.against, options))
  const moved = kinds.map(kind => ({
    kind,
    from: isoOrNull(before[kind]),
    to: isoOrNull(after[kind]),
    by: asked.rules.of(kind, whole, workedBefore),
  }))
  return {
    person,
    ...told(before, after),
    result: 'moved',
    worse: kinds.some(kind => isWorse(kind, before[kind], after[kind])),
    moved,
    ...kept,
  }
}

/** What is kept was worked out by its own edition already. */
function datesBefore(
  snapshot: Snapshot,
  { booking, options }: { readonly booking: Booking; readonly options: Options },
  against: Edition,
): Dates {
  return snapshot.edition === against.id
    ? storedDates(snapshot)
    : calculate(booking, against, { ...options, datesOnly: true }).dates
}

function storedDates({ dates }: Snapshot): Dates {
  return Object.fromEntries(Object.entries(dates ?? {}).map(([kind, on]) => [kind, day(on)]))
}

function told(before: Dates, after: Dates): Omit<Compared, 'person' | 'result'> {
  const [was, is] = [releaseBy(before), releaseBy(after)]
  return {
    beforeOn: isoOrNull(was.on),
    afterOn: isoOrNull(is.on),
    licenceBefore: was.onLicence,
    licenceAfter: is.onLicence,
    worse: false,
    moved: [],
  }
}

function isoOrNull(on: Day | undefined): string | null {
  return on === undefined ? null : isoDay(on)
}
