import { readDay } from '#kernel'
import { Type, type Static, type TSchema } from 'typebox'

const day = Type.Refine(
  Type.String(),
  text => readDay(text) !== undefined,
  () => 'must be a date, as in 2024-09-10',
)
const maybe = <Schema extends TSchema>(schema: Schema) => Type.Optional(schema)
const count = Type.Integer({ minimum: 0, maximum: 100_000 })

const term = Type.Object({
  durationElements: Type.Object({ YEARS: maybe(count), MONTHS: maybe(count), WEEKS: maybe(count), DAYS: maybe(count) }),
})

const recall = Type.Object({
  recallType: Type.Union([
    Type.Literal('STANDARD_RECALL'),
    Type.Literal('FIXED_TERM_RECALL_14'),
    Type.Literal('FIXED_TERM_RECALL_28'),
    Type.Literal('FIXED_TERM_RECALL_56'),
    Type.Literal('STANDARD_RECALL_255'),
  ]),
  revocationDate: maybe(day),
  returnToCustodyDate: maybe(day),
})

const sentenceOfAnyClass = {
  offence: Type.Object({ committedAt: day, offenceCode: maybe(Type.String()) }),
  sentencedAt: day,
  identifier: maybe(Type.String()),
  consecutiveSentenceUUIDs: maybe(Type.Array(Type.String())),
  recall: maybe(recall),
  caseSequence: maybe(Type.Integer()),
  lineSequence: maybe(Type.Integer()),
  caseReference: maybe(Type.String()),
  externalSentenceId: maybe(Type.Object({ sentenceSequence: maybe(Type.Integer()), bookingId: maybe(Type.Integer()) })),
}

const standardSentence = Type.Object({
  ...sentenceOfAnyClass,
  type: Type.Literal('StandardSentence'),
  duration: term,
  releaseArrangements: Type.Object({
    isSDSPlus: Type.Boolean(),
    isSDSPlusEligibleSentenceTypeLengthAndOffence: Type.Boolean(),
    isSection250: Type.Boolean(),
    sdsEarlyReleaseExclusions: Type.Array(
      Type.Union([
        Type.Literal('SEXUAL'),
        Type.Literal('VIOLENT'),
        Type.Literal('DOMESTIC_ABUSE'),
        Type.Literal('NATIONAL_SECURITY'),
        Type.Literal('TERRORISM'),
        Type.Literal('SEXUAL_T3'),
        Type.Literal('DOMESTIC_ABUSE_T3'),
        Type.Literal('MURDER_T3'),
        Type.Literal('PROGRESSION_MODEL_SCHEDULE_13_PART_3'),
        Type.Literal('SA2026_PROGRESSION_MODEL_SCHEDULE'),
        Type.Literal('NO'),
      ]),
    ),
  }),
})

const extendedSentence = Type.Object({
  ...sentenceOfAnyClass,
  type: Type.Literal('ExtendedDeterminateSentence'),
  custodialDuration: term,
  extensionDuration: term,
  automaticRelease: maybe(Type.Boolean()),
})

const specialSentence = Type.Object({
  ...sentenceOfAnyClass,
  type: Type.Literal('SopcSentence'),
  custodialDuration: term,
  extensionDuration: term,
  sdopcu18: maybe(Type.Boolean()),
})

const trainingOrder = Type.Object({
  ...sentenceOfAnyClass,
  type: Type.Literal('DetentionAndTrainingOrderSentence'),
  duration: term,
})

const fineSentence = Type.Object({
  ...sentenceOfAnyClass,
  type: Type.Literal('AFineSentence'),
  duration: term,
  fineAmount: maybe(Type.Number({ minimum: 0 })),
})

const recordedBy = Type.Union([
  Type.Literal('NOMIS'),
  Type.Literal('NOMIS_OVERRIDDEN'),
  Type.Literal('CRDS'),
  Type.Literal('CRDS_OVERRIDDEN'),
])

const breachSentence = Type.Object({
  ...sentenceOfAnyClass,
  type: Type.Literal('BotusSentence'),
  duration: term,
  latestTusedDate: maybe(day),
  latestTusedSource: maybe(recordedBy),
})

const adjustment = Type.Object({
  appliesToSentencesFrom: day,
  numberOfDays: maybe(count),
  fromDate: maybe(day),
  toDate: maybe(day),
  additionalInfo: maybe(
    Type.Object({
      type: Type.Union([Type.Literal('NONE'), Type.Literal('UAL')]),
      reason: maybe(
        Type.Union([
          Type.Literal('ESCAPE'),
          Type.Literal('RECALL'),
          Type.Literal('IMMIGRATION_DETENTION'),
          Type.Literal('SENTENCED_IN_ABSENCE'),
          Type.Literal('RELEASE_IN_ERROR'),
        ]),
      ),
    }),
  ),
})

const movement = Type.Union([
  Type.Object({
    movementDate: day,
    direction: Type.Literal('OUT'),
    movementReason: Type.Union([
      Type.Literal('HDC'),
      Type.Literal('ERS'),
      Type.Literal('PAROLE'),
      Type.Literal('ECSL'),
      Type.Literal('CRD'),
      Type.Literal('DTO'),
      Type.Literal('IMMIGRATION_BAIL'),
      Type.Literal('RECALL_RELEASE'),
    ]),
  }),
  Type.Object({
    movementDate: day,
    direction: Type.Literal('IN'),
    movementReason: Type.Union([
      Type.Literal('SENTENCE'),
      Type.Literal('REMAND'),
      Type.Literal('RECALL_ADMISSION'),
      Type.Literal('HDC_RECALL'),
      Type.Literal('ERS_BREACH'),
      Type.Literal('FAILED_ERS_REMOVAL'),
    ]),
  }),
])

/** Each kind of adjustment that a file may name. Unused deductions are told for information and move nothing. */
const adjustments = Type.Object(
  {
    REMAND: maybe(Type.Array(adjustment)),
    TAGGED_BAIL: maybe(Type.Array(adjustment)),
    RECALL_REMAND: maybe(Type.Array(adjustment)),
    RECALL_TAGGED_BAIL: maybe(Type.Array(adjustment)),
    UNLAWFULLY_AT_LARGE: maybe(Type.Array(adjustment)),
    ADDITIONAL_DAYS_AWARDED: maybe(Type.Array(adjustment)),
    RESTORATION_OF_ADDITIONAL_DAYS_AWARDED: maybe(Type.Array(adjustment)),
    LAWFULLY_AT_LARGE: maybe(Type.Array(adjustment)),
    SPECIAL_REMISSION: maybe(Type.Array(adjustment)),
    CUSTODY_ABROAD: maybe(Type.Array(adjustment)),
    APPEAL_APPLICANT: maybe(Type.Array(adjustment)),
    UNUSED_DEDUCTIONS: maybe(Type.Array(adjustment)),
  },
  // A kind nobody knows must not be passed over in silence.
  { additionalProperties: false },
)

/** The schema of each type of sentence: a problem is told by the one that the type names. */
export const sentenceSchemas = {
  StandardSentence: standardSentence,
  ExtendedDeterminateSentence: extendedSentence,
  SopcSentence: specialSentence,
  DetentionAndTrainingOrderSentence: trainingOrder,
  AFineSentence: fineSentence,
  BotusSentence: breachSentence,
} as const

/** A booking and the law to apply to it, in the JSON format of the Ministry of Justice's calculate-release-dates-api. */
export const inputSchema = Type.Object({
  booking: Type.Object({
    offender: Type.Object({
      reference: Type.String(),
      dateOfBirth: day,
      isActiveSexOffender: maybe(Type.Boolean()),
    }),
    sentences: Type.Array(
      Type.Union([standardSentence, extendedSentence, specialSentence, trainingOrder, fineSentence, breachSentence]),
    ),
    adjustments: maybe(adjustments),
    externalMovements: maybe(Type.Array(movement)),
    returnToCustodyDate: maybe(day),
    fixedTermRecallDetails: maybe(
      Type.Object({
        returnToCustodyDate: day,
        recallLength: Type.Union([Type.Literal(14), Type.Literal(28), Type.Literal(56)]),
      }),
    ),
    historicalTusedData: maybe(Type.Object({ tused: maybe(day), historicalTusedSource: maybe(recordedBy) })),
  }),
  params: maybe(
    Type.Union([
      Type.Literal('calculation-params'),
      Type.Literal('sds-50'),
      Type.Literal('sds-progression-model-october'),
    ]),
  ),
  userInputs: maybe(Type.Object({ calculateErsed: maybe(Type.Boolean()) })),
  featureToggles: maybe(Type.Record(Type.String(), Type.Boolean())),
  assertSds40: maybe(Type.Boolean()),
  expectedValidationException: maybe(Type.String()),
  error: maybe(Type.String()),
})

export type CaseInput = Static<typeof inputSchema>
export type CaseSentence = CaseInput['booking']['sentences'][number]
export type CaseAdjustments = NonNullable<CaseInput['booking']['adjustments']>
export type CaseMovement = NonNullable<CaseInput['booking']['externalMovements']>[number]

/** What a worked example expects: the public result of the same name. */
export const expectedSchema = Type.Object({
  dates: Type.Record(Type.String(), day),
  effectiveSentenceLength: Type.String(),
  affectedBySds40: maybe(Type.Boolean()),
  sdsEarlyReleaseAllocatedTranche: maybe(Type.String()),
  sdsEarlyReleaseTranche: maybe(Type.String()),
  trancheAllocationByLegislationName: maybe(Type.Record(Type.String(), Type.String())),
  affectedByProgressionModel: maybe(Type.Boolean()),
})

export type Expected = Static<typeof expectedSchema>
