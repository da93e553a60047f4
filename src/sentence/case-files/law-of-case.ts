import { day, fraction } from '#kernel'
import {
  derive,
  furtherExcludedOffences,
  lawBeforeTheSentencingAct,
  lawInForce,
  progressionModel,
  proposed,
  releaseAtHalf,
  releaseAtTwoFifths,
  type Edition,
  type EditionDraft,
  type ReleaseLaw,
} from '#law'
import type { CaseInput } from './schema.ts'

/** The sets of figures that a case file can name. */
type ParameterSet = NonNullable<CaseInput['params']>

const releaseLaws: { readonly [set in ParameterSet]: readonly ReleaseLaw[] } = {
  'calculation-params': [releaseAtHalf, releaseAtTwoFifths, furtherExcludedOffences],
  'sds-50': [releaseAtHalf, ...withoutTwoFifths()],
  'sds-progression-model-october': [releaseAtHalf, releaseAtTwoFifths, furtherExcludedOffences, progressionModel],
}

/** The law as if release at two fifths had never come: it is put off for a lifetime and would change nothing then. */
function withoutTwoFifths(): readonly ReleaseLaw[] {
  const half = releaseAtHalf.shares.SDS
  const [first, second] = releaseAtTwoFifths.tranches
  if (half === undefined || first === undefined || second === undefined) return []
  return [
    {
      ...releaseAtTwoFifths,
      commencesOn: day('2054-09-10'),
      shares: { SDS: proposed(half, fraction(1, 2)) },
      tranches: [
        { ...first, on: day('2054-09-10') },
        { ...second, on: day('2054-10-22') },
      ],
    },
    { ...furtherExcludedOffences, commencesOn: day('2054-12-16') },
  ]
}

/** The bank holidays of the public examples: no others are known to them. */
const bankHolidays = new Set([day('2021-12-27'), day('2021-12-28')])

const editions = new Map<string, Edition>()

/** The edition of the law that a case file asks for by its parameter set and toggles; a toggle not named is off. */
export function lawOfCase({ params = 'calculation-params', featureToggles = {} }: CaseInput): Edition {
  const on = (toggle: string): boolean => featureToggles[toggle] === true
  const choice = {
    supervisionRepealed: on('applyPostRecallRepealRules'),
    curfewRepealed: on('applyPostHdcedRepealRules'),
    curfewSuspended: on('adultHdcSuspended'),
    extinguishedByHand: on('routePreProgressionExtinguishedSentenceToManual'),
    scheduleByHand: on('routeProgressionModelScheduleExclusionToManual'),
    firstTrancheByHand: on('progressionTrancheOneManualJourney'),
    keepsLaterRemoval: on('useLatestErsedFromPreErs30Snapshot'),
  }
  const chosen = Object.entries(choice).flatMap(([name, made]) => (made ? [name] : []))
  const key = [params, ...chosen].join(', ')
  const known = editions.get(key)
  if (known) return known
  const base = lawBeforeTheSentencingAct
  const changes: Partial<Omit<EditionDraft, 'name'>> = {
    releaseLaws: releaseLaws[params],
    curfew: {
      ...base.curfew,
      adultsUntil: choice.curfewRepealed ? lawInForce.curfew.adultsUntil : undefined,
      adultsSuspended: choice.curfewSuspended,
    },
    supervision: choice.supervisionRepealed ? lawInForce.supervision : base.supervision,
    removal: { ...base.removal, keepsLaterDateOfChains: choice.keepsLaterRemoval },
    checks: {
      extinguishedBeforeProgressionByHand: choice.extinguishedByHand,
      firstProgressionTrancheByHand: choice.firstTrancheByHand,
      progressionScheduleByHand: choice.scheduleByHand,
      deductionsMeetASentence: false,
      everySentenceCounts: false,
      recordHoldsTogether: false,
      onlyWhatThePublicServiceSupports: true,
    },
    bankHolidays,
  }
  const named = derive(base, { en: `Case file: ${key}`, cy: `Ffeil achos: ${key}` }, changes)
  editions.set(key, named)
  return named
}
