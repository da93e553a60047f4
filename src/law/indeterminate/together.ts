import { dayInWords, latest, type Day } from '#kernel'
import type { IndeterminateSentence } from '../booking.ts'
import type { Calculation, Options } from '../calculation/calculate.ts'
import { reasonsOf, step, type Step, type Workings } from '../calculation/workings.ts'
import { releaseByTheBoard, termBesideMinimumTerm } from '../crime-sentences-1997/s28-minimum-term.ts'
import { removalAfterTariff } from '../crime-sentences-1997/s32a-removal-after-tariff.ts'
import type { KindCode } from '../kinds.ts'
import { ask } from '../rule.ts'
import type { Licence } from './licence.ts'
import type { MinimumTerm } from './minimum-term.ts'

/** Dates of a term on which somebody is released or may be: none of them comes while a sentence without an end is served. */
const ofRelease: ReadonlySet<string> = new Set<KindCode>([
  'ERSED',
  'HDCED',
  'PED',
  'CRD',
  'ARD',
  'ETD',
  'MTD',
  'LTD',
  'PRRD',
  'TUSED',
])

/** What was worked out for each, before the one is put beside the other. */
interface Together {
  readonly terms: Calculation
  readonly released: Day | undefined
  readonly served: readonly MinimumTerm[]
  readonly licences: readonly Licence[]
  readonly sentences: readonly IndeterminateSentence[]
  readonly options: Options
  readonly readOn: Day
}

/** The dates of everything together. */
export function together(found: Together): Calculation {
  const { terms, served, licences, options, readOn } = found
  const dates: { [kind in KindCode]?: Day } = withoutRelease(terms.dates)
  const workings: { [kind in KindCode]?: readonly Step[] } = withoutRelease(terms.workings)
  const last = lastServed(served)
  // A whole life order has no minimum term: beside one, no other sentence opens the way to release.
  if (last && found.sentences.every(({ minimumTerm }) => minimumTerm !== undefined)) {
    const decides = governs(last, served, readOn)
    dates.TARIFF = last.servedOn
    workings.TARIFF = [...last.steps, ...last.reviews, ...licenceLines(licences), decides]
    dates.PED = found.released === undefined ? last.servedOn : latest(last.servedOn, found.released)
    workings.PED = [...last.steps, ...opened(last, found), decides]
    const removal = ask(removalAfterTariff, {}, readOn)
    if (options.earlyRemoval === true && removal.answer) {
      dates.TERSED = last.servedOn
      workings.TERSED = [...last.steps, removable(last, removal)]
    }
  }
  const ends = licences.flatMap(({ endsOn }) => endsOn ?? [])
  const [first, ...more] = ends
  if (first !== undefined && ends.length === licences.length && dates.LED === undefined) {
    dates.LED = latest(first, ...more)
    workings.LED = licences.find(({ endsOn }) => endsOn === dates.LED)?.steps ?? []
  }
  const kept: Workings = options.datesOnly === true ? {} : workings
  return { ...terms, dates, workings: kept, reasons: reasonsOf(kept) }
}

function withoutRelease<Each extends object>(each: Each): Partial<Each> {
  return Object.fromEntries(Object.entries(each).filter(([kind]) => !ofRelease.has(kind))) as Partial<Each>
}

function lastServed([first, ...more]: readonly MinimumTerm[]): MinimumTerm | undefined {
  return first && more.reduce((last, each) => (each.servedOn > last.servedOn ? each : last), first)
}

function licenceLines(licences: readonly Licence[]): readonly Step[] {
  return licences.filter(({ endsOn }) => endsOn === undefined).flatMap(({ steps }) => steps)
}

/** From when the Board may direct release, where a term beside the sentence still has to be served. */
function opened({ servedOn }: MinimumTerm, { released, readOn }: Together): readonly Step[] {
  if (released === undefined || released <= servedOn) return []
  const on = dayInWords(released)
  return [
    step(
      {
        what: { en: 'A term beside it still runs', cy: 'Mae cyfnod wrth ei hochr yn rhedeg o hyd' },
        date: released,
        because: {
          en: `The Parole Board may direct release from ${on.en}, when the term would have let the person go.`,
          cy: `Caiff y Bwrdd Parôl gyfarwyddo rhyddhau o ${on.cy}, pan fyddai'r cyfnod wedi gadael i'r person fynd.`,
        },
      },
      ask(termBesideMinimumTerm, {}, readOn),
    ),
  ]
}

function removable({ servedOn }: MinimumTerm, reason: Parameters<typeof step>[1]): Step {
  const line = {
    what: { en: 'May be removed from the country', cy: "Caniateir ei symud o'r wlad" },
    date: servedOn,
    because: {
      en: 'Somebody liable to removal may be removed once the minimum term is served.',
      cy: 'Caniateir symud rhywun sy’n agored i’w symud unwaith y cyflawnir yr isafswm.',
    },
  }
  return reason ? step(line, reason) : step(line)
}

function governs({ sentence }: MinimumTerm, served: readonly MinimumTerm[], readOn: Day): Step {
  const on = dayInWords(sentence.imposedOn)
  const what = { en: 'Which sentence decides', cy: "Pa ddedfryd sy'n penderfynu" }
  const only = served.length === 1
  const because = only
    ? {
        en: `The sentence without an end imposed on ${on.en}. Nobody is released from it by a date alone.`,
        cy: `Y ddedfryd heb ddiwedd a osodwyd ar ${on.cy}. Ni ryddheir neb ohoni ar sail dyddiad yn unig.`,
      }
    : {
        en: `Of ${served.length} sentences without an end, the one imposed on ${on.en} has the latest minimum term.`,
        cy: `O ${served.length} dedfryd heb ddiwedd, yr un a osodwyd ar ${on.cy} sydd â'r isafswm hwyraf.`,
      }
  return step({ what, because }, ask(releaseByTheBoard, {}, readOn))
}
