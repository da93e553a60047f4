import type { AboutPerson, PersonPage } from '#record/people'
import type { Text } from '#kernel'
import { decisionInWords, provision, rulebook, warningsOf } from '#law'
import { dayText, type ReceiptLine } from '#web'
import type { Calculation } from '../../calculation.ts'
import { adjustmentSays, previousSays } from '../../comparison.ts'
import { sentencesIn, sentenceSays } from '../../sentence-says.ts'
import type { Notes } from '../../notes.ts'
import { paperNames, papers } from '../../paper/papers.ts'
import { dateKinds, inOrder, type DateKind } from '../../date-kinds.ts'
import { dateRows, kindName, type DateRow } from '../drawn/dates.ts'
import { timelineOf, type TimelineModel } from '../drawn/timeline.ts'

/** Why one date is what it is. */
export interface Why {
  readonly kind: DateKind
  readonly name: Text
  readonly on: Text
  readonly lines: readonly ReceiptLine[]
  /** Provisions that the working rests on. */
  readonly law: readonly { readonly name: Text; readonly href: string }[]
  readonly uncertain: readonly Text[]
  /** What would change it. */
  readonly would: Text
}

export interface CalculationPage extends PersonPage {
  readonly calculation: Calculation
  readonly dates: readonly DateRow[]
  readonly timeline: TimelineModel | undefined
  readonly whys: readonly Why[]
  /** What it was worked out from. */
  readonly from: readonly Text[]
  /** What is noted beside the dates. */
  readonly notes: Notes
  /** What to look at again in it. */
  readonly warnings: readonly Text[]
  /** Where it stands beside another law. */
  readonly law: string
  /** What can be printed of it. */
  readonly papers: readonly { readonly name: Text; readonly href: string }[]
}

/** One calculation with all its workings. */
export function calculationPage(about: AboutPerson, calculation: Calculation, notes: Notes): CalculationPage {
  const path = `/people/${about.id}/sentence`
  return {
    about,
    title: {
      en: `Calculation ${calculation.number}: why these dates`,
      cy: `Cyfrifiad ${calculation.number}: pam y dyddiadau hyn`,
    },
    back: path,
    wide: true,
    calculation,
    dates: dateRows(calculation, notes),
    notes,
    timeline: calculation.outcome.lanes.length > 0 ? timelineOf(calculation) : undefined,
    whys: whysOf(calculation),
    from: inputSays(calculation),
    warnings: warningSays(calculation),
    law: `${path}/calculations/${calculation.id}/law`,
    papers: paperNames.map(name => ({
      name: papers[name].name,
      href: `${path}/calculations/${calculation.id}/papers/${name}`,
    })),
  }
}

/** Each date explained, in the order in which they usually fall. */
export function whysOf({ outcome }: Calculation): readonly Why[] {
  return inOrder(outcome.dates).map(([kind, on]) => {
    const steps = outcome.workings[kind] ?? []
    return {
      kind,
      name: kindName(kind),
      on: dayText(on),
      lines: steps.map(({ what, days, date, because, cites }, index) => ({
        step: what,
        days: days ?? undefined,
        date: date ?? undefined,
        because,
        law: cites.map(cite => provision(cite)).map(({ short, href }) => ({ name: short, href })),
        result: index === steps.length - 1,
      })),
      law: [...new Set(steps.flatMap(({ cites }) => cites))].map(cite => provision(cite)),
      uncertain: steps.flatMap(({ uncertain }) => uncertain),
      would: wouldChange(kind),
    }
  })
}

/** The kinds of date that days added for conduct move, as the law itself says. */
const movedByAddedDays: ReadonlySet<string> = new Set(
  rulebook.find(({ id }) => id === 'cja-2003/s257/added-days')?.feeds,
)

function wouldChange(kind: DateKind): Text {
  const { marks } = dateKinds[kind]
  if (marks === 'reckoning') {
    return {
      en: 'Only another sentence, or a correction of these, would change it.',
      cy: 'Dim ond dedfryd arall, neu gywiro’r rhain, fyddai’n ei newid.',
    }
  }
  if (!movedByAddedDays.has(kind)) {
    return {
      en: 'It would change with another sentence, with more remand or tagged bail counted, with days unlawfully at large, or with a change of the law.',
      cy: 'Byddai’n newid gyda dedfryd arall, gyda mwy o remánd neu fechnïaeth â thag, gyda diwrnodau’n rhydd yn anghyfreithlon, neu gyda newid yn y gyfraith.',
    }
  }
  return {
    en: 'It would change with another sentence, with more remand or tagged bail counted, with days unlawfully at large, with days added for conduct or given back, or with a change of the law.',
    cy: 'Byddai’n newid gyda dedfryd arall, gyda mwy o remánd neu fechnïaeth â thag, gyda diwrnodau’n rhydd yn anghyfreithlon, gyda diwrnodau a ychwanegwyd am ymddygiad neu a roddwyd yn ôl, neu gyda newid yn y gyfraith.',
  }
}

/** What to look at again in what a calculation was worked out from. */
export function warningSays({ input: { booking } }: Calculation): readonly Text[] {
  return booking === null ? [] : warningsOf(booking).map(({ says }) => says)
}

/** What a calculation was worked out from, line by line. */
export function inputSays({ input: { booking, previous } }: Calculation): readonly Text[] {
  if (booking === null) return []
  const born = dayText(booking.person.bornOn)
  return [
    { en: `Date of birth ${born.en}`, cy: `Dyddiad geni ${born.cy}` },
    ...sentencesIn(booking).map(sentenceSays),
    ...(booking.decisions ?? []).map(decisionInWords),
    ...booking.adjustments.map(adjustmentSays),
    ...(previous ? [previousSays(previous)] : []),
  ]
}
