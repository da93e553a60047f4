import { addDays, addTerm, dayInWords, shareInWords, term, termInWords, type Day } from '#kernel'
import type { BreakdownEntry } from './breakdown-entry.ts'
import { daysServedFirst } from './curfew.ts'
import {
  begins,
  capital,
  creditedAndAtLarge,
  added,
  daysInWords,
  lastDate,
  nameOf,
  toRelease,
} from './explain-steps.ts'
import { toParole } from './explain-parole.ts'
import type { Found } from './kind-of-date.ts'
import { paroleDate, release, releaseDefaulted, type Sentence } from './sentence.ts'
import { step, type Step } from './workings.ts'

/** How the home detention curfew date was reached. */
export function explainCurfew(
  sentence: Sentence,
  entry: BreakdownEntry | undefined,
  heldBy: Sentence | undefined,
): readonly Step[] {
  const own = sentence.breakdown.HDCED ?? entry
  const steps = own ? curfewSteps(sentence, own) : []
  if (heldBy === undefined) return steps
  return [
    ...steps,
    step({
      what: { en: 'Held back by a longer sentence', cy: 'Wedi’i ddal yn ôl gan ddedfryd hirach' },
      date: releaseDefaulted(heldBy),
      because: {
        en: `There is no curfew until release from ${nameOf(heldBy).en}.`,
        cy: `Nid oes cyrffyw nes rhyddhau o ${nameOf(heldBy).cy}.`,
      },
    }),
  ]
}

function curfewSteps(sentence: Sentence, { rules }: BreakdownEntry): readonly Step[] {
  const { start, edition, counters, custodialDays, unadjustedRelease } = sentence
  const { longest, servedFirst, fourteenDays } = edition.curfew
  const first = rules.includes('HDCED_GE_MIN_PERIOD_LT_MIDPOINT') ? daysServedFirst(sentence) : undefined
  const limit = rules.includes('HDC_180') ? longest.before : longest.after
  const custody = daysInWords(custodialDays)
  const firstShare = shareInWords(servedFirst.answer.share)
  const opening: Step[] =
    first === undefined
      ? [
          step({
            what: { en: 'The custodial period ends', cy: 'Y cyfnod carcharu yn dod i ben' },
            days: custodialDays,
            date: unadjustedRelease,
            because: { en: 'Before any day is taken off or added.', cy: 'Cyn tynnu nac ychwanegu unrhyw ddiwrnod.' },
          }),
          step(
            {
              what: { en: 'The longest curfew before release', cy: 'Y cyrffyw hiraf cyn rhyddhau' },
              days: -limit.answer.days,
              date: addDays(unadjustedRelease, -limit.answer.days),
              because: {
                en: `A curfew lasts at most ${limit.answer.days + 1} days, counting the first.`,
                cy: `Mae cyrffyw yn para ${limit.answer.days + 1} diwrnod ar y mwyaf, gan gyfrif y cyntaf.`,
              },
            },
            limit,
          ),
        ]
      : [
          begins(sentence),
          step(
            {
              what: { en: 'Served before a curfew', cy: 'Yr hyn a gyflawnir cyn cyrffyw' },
              days: first,
              date: addDays(start, first),
              because: {
                en: `${capital(firstShare.en)} of the ${custody.en} to be served, and at least ${servedFirst.answer.days} days, come first.`,
                cy: `Daw ${firstShare.cy} y ${custody.cy} i'w cyflawni, ac o leiaf ${servedFirst.answer.days} diwrnod, yn gyntaf.`,
              },
            },
            servedFirst,
          ),
        ]
  const moved = creditedAndAtLarge(sentence, lastDate(opening) ?? start)
  const floor: Step[] = rules.includes('HDCED_MINIMUM_CUSTODIAL_PERIOD')
    ? [
        step(
          {
            what: { en: 'Not before the fourteenth day', cy: 'Nid cyn y pedwerydd diwrnod ar ddeg' },
            days: fourteenDays.answer + counters.ual,
            date: addDays(start, fourteenDays.answer + counters.ual),
            because: {
              en: `A curfew never begins within ${fourteenDays.answer} days of the sentence.`,
              cy: `Nid yw cyrffyw byth yn dechrau o fewn ${fourteenDays.answer} diwrnod i'r ddedfryd.`,
            },
          },
          fourteenDays,
        ),
      ]
    : []
  const widened = rules.includes('HDCED_ADJUSTED_TO_365_COMMENCEMENT') ? [heldToWidening(sentence)] : []
  const before = [...opening, ...moved, ...floor, ...widened]
  return [...before, ...added(sentence, lastDate(before) ?? start)]
}

function heldToWidening({ edition }: Sentence): Step {
  const { on, after } = edition.curfew.longest
  return step(
    {
      what: { en: 'Moved to the day the law changed', cy: "Symud i'r diwrnod y newidiodd y gyfraith" },
      date: on,
      because: {
        en: `The longer curfew began on ${dayInWords(on).en}, and gives nobody an earlier day.`,
        cy: `Dechreuodd y cyrffyw hirach ar ${dayInWords(on).cy}, ac nid yw'n rhoi diwrnod cynharach i neb.`,
      },
    },
    after,
  )
}

/** How the early removal date was reached. */
export function explainRemoval({ sentence, entry, date, heldBy }: Found): readonly Step[] {
  const own = sentence.breakdown.ERSED
  if (heldBy === undefined || own === undefined || sentence.removalFrom === undefined) {
    return removalSteps(sentence, entry, date)
  }
  const training = heldBy.training
  return [
    ...removalSteps(sentence, own, sentence.removalFrom),
    step({
      what: { en: 'Held back by a term served beside it', cy: 'Wedi’i ddal yn ôl gan gyfnod a gyflawnir wrth ei ochr' },
      date,
      because: training
        ? {
            en: `Nobody is removed before the middle of ${nameOf(heldBy).en}.`,
            cy: `Ni symudir neb cyn canol ${nameOf(heldBy).cy}.`,
          }
        : {
            en: `Nobody is removed before release from ${nameOf(heldBy).en}.`,
            cy: `Ni symudir neb cyn rhyddhau o ${nameOf(heldBy).cy}.`,
          },
    }),
  ]
}

function removalSteps(sentence: Sentence, entry: BreakdownEntry | undefined, reached: Day): readonly Step[] {
  const { start, edition, counters } = sentence
  const { before, after, on } = edition.removal
  const rules = entry?.rules ?? []
  const atChange = rules.includes('ERSED_ADJUSTED_TO_ERS30_COMMENCEMENT')
  const limit = atChange || reached >= on ? after : before
  const { within, share } = limit.answer
  const length = termInWords(within)
  const parole = paroleDate(sentence)
  const steps: Step[] = [...(parole === undefined ? toRelease(sentence) : toParole(sentence))]
  if (rules.includes('ERSED_MAX_PERIOD')) {
    steps.push(
      step(
        {
          what: { en: 'The longest time before release', cy: 'Yr amser hiraf cyn rhyddhau' },
          date: addTerm(parole ?? release(sentence), backwards(within)),
          because: {
            en: `Removal may come at most ${length.en} before release.`,
            cy: `Caniateir symud ${length.cy} cyn rhyddhau ar y mwyaf.`,
          },
        },
        limit,
      ),
    )
  } else if (rules.includes('ERSED_MIN_EFFECTIVE_DATE')) {
    const words = shareInWords(share)
    steps.push(
      step(
        {
          what: {
            en: `${capital(words.en)} of the time to release is served`,
            cy: `${capital(words.cy)} o'r amser hyd at ryddhau yn cael ei gyflawni`,
          },
          date: entry?.releaseDate ?? reached,
          because: {
            en: 'Part of the custodial period must be served before removal, moved as release is.',
            cy: "Rhaid cyflawni rhan o'r cyfnod carcharu cyn symud, wedi'i symud fel y symudir rhyddhau.",
          },
        },
        limit,
      ),
    )
  } else {
    const days = counters.ual + counters.awarded
    steps.push(
      step(
        {
          what: { en: 'Not before the sentence', cy: 'Nid cyn y ddedfryd' },
          date: addDays(start, days),
          because: {
            en: 'The day of sentence, and days at large or added after it, is the earliest.',
            cy: "Diwrnod y ddedfryd, a diwrnodau'n rhydd neu wedi'u hychwanegu ar ei ôl, yw'r cynharaf.",
          },
        },
        limit,
      ),
    )
  }
  if (!atChange) return steps
  const changed = step(
    {
      what: { en: 'Moved to the day the law changed', cy: "Symud i'r diwrnod y newidiodd y gyfraith" },
      date: on,
      because: {
        en: `Earlier removal began on ${dayInWords(on).en}, and gives nobody an earlier day.`,
        cy: `Dechreuodd symud cynharach ar ${dayInWords(on).cy}, ac nid yw'n rhoi diwrnod cynharach i neb.`,
      },
    },
    after,
  )
  return [...steps, changed, ...added(sentence, on)]
}

function backwards({ years, months, weeks, days }: ReturnType<typeof term>): ReturnType<typeof term> {
  return term({ years: -years, months: -months, weeks: -weeks, days: -days })
}
