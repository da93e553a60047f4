import { ok, readDay, refuse, term, type Day, type Result, type Term, type Text } from '#kernel'
import type {
  AbsenceReason,
  Adjustment,
  AdjustmentKind,
  AdmissionReason,
  Booking,
  Edition,
  Exclusion,
  Movement,
  Options,
  Part,
  Recall,
  ReleaseReason,
} from '#law'
import { Compile } from 'typebox/compile'
import { lawOfCase } from './law-of-case.ts'
import {
  expectedSchema,
  inputSchema,
  sentenceSchemas,
  type CaseAdjustments,
  type CaseInput,
  type CaseMovement,
  type CaseSentence,
  type Expected,
} from './schema.ts'
import { words } from './words.ts'

/** A case file, read: what to calculate, under which law, and what a worked example expects. */
export interface CaseFile {
  readonly booking: Booking
  readonly edition: Edition
  readonly options: Options
  /** Present in a worked example. */
  readonly expected: Expected | undefined
  /** Codes that a worked example expects instead of dates, in order. */
  readonly expectedCodes: readonly string[]
  /** The worked example also says whether release at two fifths shaped the result. */
  readonly comparesTwoFifths: boolean
  /** The breakdown that a worked example expects, as it stands in the file. */
  readonly expectedBreakdown: unknown
  /** The dates of each sentence that a worked example expects, as they stand in the file. */
  readonly expectedSentenceLevel: unknown
}

export interface CannotReadCaseFile {
  readonly code: keyof typeof words
  readonly says: Text
}

const input = Compile(inputSchema)
const expected = Compile(expectedSchema)

/** Reads a case file: a worked example with its `input`, an input alone, or a bare booking. */
export function readCaseFile(json: unknown): Result<CaseFile, CannotReadCaseFile> {
  const file = withoutNulls(json)
  const unwrapped = unwrap(file)
  if (!input.Check(unwrapped.input)) {
    return sentenceNotUnderstood(unwrapped) ?? notUnderstood(unwrapped.path, input.Errors(unwrapped.input))
  }
  const answers = isRecord(file) && 'input' in file ? file : {}
  const expects = answers['expected']
  if (expects !== undefined && !expected.Check(expects)) return notUnderstood('expected', expected.Errors(expects))
  const read = unwrapped.input
  return ok({
    booking: bookingOf(read.booking),
    edition: lawOfCase(read),
    options: { earlyRemoval: read.userInputs?.calculateErsed === true },
    expected: expects,
    expectedCodes:
      read.expectedValidationException?.split('|') ?? (read.error ? [codesOfErrors[read.error] ?? read.error] : []),
    comparesTwoFifths: read.assertSds40 === true,
    expectedBreakdown: answers['breakdown'],
    expectedSentenceLevel: answers['sentenceLevel'],
  })
}

/** Codes of what the public examples know as an error rather than a refusal. */
const codesOfErrors: Readonly<Record<string, string>> = {
  NoValidReturnToCustodyDateException: 'FTR_NO_RETURN_TO_CUSTODY_DATE',
}

interface Unwrapped {
  readonly path: string
  readonly input: unknown
}

/** Finds the input in what was read, and adds what may be left out. */
function unwrap(file: unknown): Unwrapped {
  if (!isRecord(file)) return { path: '', input: file }
  if ('input' in file) return { path: 'input', input: withTypes(file['input']) }
  if ('booking' in file) return { path: '', input: withTypes(file) }
  return { path: '', input: withTypes({ booking: file }) }
}

/** A sentence without a type is a standard one. */
function withTypes(file: unknown): unknown {
  if (!isRecord(file) || !isRecord(file['booking'])) return file
  const sentences = sentencesIn(file)?.map(sentence =>
    isRecord(sentence) && sentence['type'] === undefined ? { ...sentence, type: 'StandardSentence' } : sentence,
  )
  return sentences === undefined ? file : { ...file, booking: { ...file['booking'], sentences } }
}

function sentencesIn(input: unknown): readonly unknown[] | undefined {
  const sentences = isRecord(input) && isRecord(input['booking']) ? input['booking']['sentences'] : undefined
  return Array.isArray(sentences) ? sentences : undefined
}

/** What is wrong with the first sentence that does not fit its type, told by that type's own schema. */
function sentenceNotUnderstood({ path, input: read }: Unwrapped): Result<never, CannotReadCaseFile> | undefined {
  for (const [index, sentence] of (sentencesIn(read) ?? []).entries()) {
    const type = isRecord(sentence) ? sentence['type'] : undefined
    const schema = Object.entries(sentenceSchemas).find(([name]) => name === type)?.[1]
    const where = [path, 'booking', 'sentences', index].filter(step => step !== '').join('.')
    if (schema === undefined && isRecord(sentence)) return notUnderstood(`${where}.type`, [])
    const compiled = schema && Compile(schema)
    if (compiled && !compiled.Check(sentence)) return notUnderstood(where, compiled.Errors(sentence))
  }
  return undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Null is absent, and blanks around a text do not count. */
function withoutNulls(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.filter(each => each !== null).map(withoutNulls)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === null ? [] : [[key, withoutNulls(each)]])),
  )
}

interface Problem {
  readonly keyword: string
  readonly instancePath: string
  readonly message: string
}

/** The deepest problem tells most. Where shapes may be chosen, the choices that do not fit are passed over. */
function notUnderstood(root: string, problems: readonly Problem[]): Result<never, CannotReadCaseFile> {
  const depth = ({ instancePath }: Problem): number => instancePath.split('/').length
  const choice = ({ keyword }: Problem): boolean => keyword === 'const' || keyword === 'anyOf'
  const [deepest] = [...problems].sort((a, b) => Number(choice(a)) - Number(choice(b)) || depth(b) - depth(a))
  const path = [root, ...(deepest?.instancePath.split('/') ?? [])].filter(step => step !== '').join('.') || 'the file'
  const what = deepest === undefined || choice(deepest) ? 'is none of those known' : deepest.message
  const { en, cy } = words['case-files.not-understood']
  return refuse({
    code: 'case-files.not-understood',
    says: { en: `${en}: ${path} ${what}`, cy: `${cy}: ${path} ${what}` },
  })
}

function bookingOf(booking: CaseInput['booking']): Booking {
  const { offender, sentences, adjustments, externalMovements, returnToCustodyDate } = booking
  const { fixedTermRecallDetails: details, historicalTusedData: earlier } = booking
  return {
    person: {
      reference: offender.reference,
      bornOn: dayOf(offender.dateOfBirth),
      activeSexOffender: offender.isActiveSexOffender === true,
    },
    parts: sentences.map(partOf),
    adjustments: adjustmentsOf(adjustments ?? {}),
    movements: externalMovements?.map(movementOf) ?? [],
    ...(returnToCustodyDate === undefined ? {} : { returnedOn: dayOf(returnToCustodyDate) }),
    ...(details === undefined
      ? {}
      : { fixedTermRecall: { returnedOn: dayOf(details.returnToCustodyDate), days: details.recallLength } }),
    ...(earlier === undefined
      ? {}
      : {
          earlierSupervision: {
            ...(earlier.tused === undefined ? {} : { endsOn: dayOf(earlier.tused) }),
            ...(earlier.historicalTusedSource === undefined ? {} : { recordedBy: earlier.historicalTusedSource }),
          },
        }),
  }
}

/** A day the schema has already found to be one. */
function dayOf(text: string): Day {
  const on = readDay(text)
  if (on === undefined) throw new Error('The schema let through a text that is not a day')
  return on
}

type CaseExclusion = Extract<
  CaseSentence,
  { type: 'StandardSentence' }
>['releaseArrangements']['sdsEarlyReleaseExclusions'][number]

const exclusions: { readonly [name in CaseExclusion]: readonly Exclusion[] } = {
  SEXUAL: ['sexual'],
  VIOLENT: ['violent'],
  DOMESTIC_ABUSE: ['domestic-abuse'],
  NATIONAL_SECURITY: ['national-security'],
  TERRORISM: ['terrorism'],
  SEXUAL_T3: ['sexual-2024'],
  DOMESTIC_ABUSE_T3: ['domestic-abuse-2024'],
  MURDER_T3: ['murder-2024'],
  PROGRESSION_MODEL_SCHEDULE_13_PART_3: ['schedule-13-part-3'],
  SA2026_PROGRESSION_MODEL_SCHEDULE: ['progression-schedule'],
  NO: [],
}

function partOf(sentence: CaseSentence, index: number): Part {
  const follows = sentence.consecutiveSentenceUUIDs?.[0]
  const basics = {
    // A sentence without an identifier is like no other.
    id: sentence.identifier ?? `sentence ${index + 1}`,
    imposedOn: dayOf(sentence.sentencedAt),
    offence: {
      committedOn: dayOf(sentence.offence.committedAt),
      ...(sentence.offence.offenceCode === undefined ? {} : { code: sentence.offence.offenceCode }),
    },
    ...(follows === undefined ? {} : { follows }),
    ...(sentence.recall === undefined ? {} : { recall: recallOf(sentence.recall) }),
    ...(sentence.caseSequence === undefined ? {} : { caseSequence: sentence.caseSequence }),
    ...(sentence.lineSequence === undefined ? {} : { lineSequence: sentence.lineSequence }),
    ...(sentence.caseReference === undefined ? {} : { caseReference: sentence.caseReference }),
    ...(sentence.externalSentenceId === undefined
      ? {}
      : { externalSentence: externalSentenceOf(sentence.externalSentenceId) }),
  }
  switch (sentence.type) {
    case 'StandardSentence': {
      const arrangements = sentence.releaseArrangements
      return {
        ...basics,
        class: 'standard-determinate',
        term: termOf(sentence.duration),
        sdsPlus: arrangements.isSDSPlus,
        sdsPlusByTodaysTest: arrangements.isSDSPlusEligibleSentenceTypeLengthAndOffence,
        section250: arrangements.isSection250,
        exclusions: arrangements.sdsEarlyReleaseExclusions.flatMap(name => exclusions[name]),
      }
    }
    case 'ExtendedDeterminateSentence':
      return {
        ...basics,
        ...custodyAndLicence(sentence),
        class: 'extended-determinate',
        automaticRelease: sentence.automaticRelease === true,
      }
    case 'SopcSentence':
      return {
        ...basics,
        ...custodyAndLicence(sentence),
        class: 'special-custodial',
        under18: sentence.sdopcu18 === true,
      }
    case 'DetentionAndTrainingOrderSentence':
      return { ...basics, class: 'detention-and-training-order', term: termOf(sentence.duration) }
    case 'AFineSentence': {
      const fine = sentence.fineAmount === undefined ? {} : { fine: sentence.fineAmount }
      return { ...basics, class: 'fine-default', term: termOf(sentence.duration), ...fine }
    }
    case 'BotusSentence': {
      const { duration, latestTusedDate, latestTusedSource } = sentence
      return {
        ...basics,
        class: 'supervision-breach',
        term: termOf(duration),
        ...(latestTusedDate === undefined ? {} : { supervisionEndsOn: dayOf(latestTusedDate) }),
        ...(latestTusedSource === undefined ? {} : { supervisionRecordedBy: latestTusedSource }),
      }
    }
  }
}

type CaseTerm = Extract<CaseSentence, { type: 'StandardSentence' }>['duration']

function termOf({ durationElements: { YEARS, MONTHS, WEEKS, DAYS } }: CaseTerm): Term {
  return term({ years: YEARS ?? 0, months: MONTHS ?? 0, weeks: WEEKS ?? 0, days: DAYS ?? 0 })
}

function custodyAndLicence(sentence: Extract<CaseSentence, { custodialDuration: CaseTerm }>) {
  return { custodialTerm: termOf(sentence.custodialDuration), extension: termOf(sentence.extensionDuration) }
}

function externalSentenceOf({ sentenceSequence, bookingId }: NonNullable<CaseSentence['externalSentenceId']>) {
  return { sentenceSequence: sentenceSequence ?? 0, bookingId: bookingId ?? 0 }
}

const recalls: { readonly [type in NonNullable<CaseSentence['recall']>['recallType']]: Recall['kind'] } = {
  STANDARD_RECALL: 'standard',
  FIXED_TERM_RECALL_14: 'fixed-term-14',
  FIXED_TERM_RECALL_28: 'fixed-term-28',
  FIXED_TERM_RECALL_56: 'fixed-term-56',
  STANDARD_RECALL_255: 'curfew-breach',
}

function recallOf({ recallType, revocationDate, returnToCustodyDate }: NonNullable<CaseSentence['recall']>): Recall {
  return {
    kind: recalls[recallType],
    ...(revocationDate === undefined ? {} : { revokedOn: dayOf(revocationDate) }),
    ...(returnToCustodyDate === undefined ? {} : { returnedOn: dayOf(returnToCustodyDate) }),
  }
}

const adjustmentKinds: readonly (readonly [keyof CaseAdjustments, AdjustmentKind])[] = [
  ['REMAND', 'remand'],
  ['TAGGED_BAIL', 'tagged-bail'],
  ['RECALL_REMAND', 'recall-remand'],
  ['RECALL_TAGGED_BAIL', 'recall-tagged-bail'],
  ['UNLAWFULLY_AT_LARGE', 'unlawfully-at-large'],
  ['ADDITIONAL_DAYS_AWARDED', 'added-days'],
  ['RESTORATION_OF_ADDITIONAL_DAYS_AWARDED', 'restored-days'],
  ['LAWFULLY_AT_LARGE', 'lawfully-at-large'],
  ['SPECIAL_REMISSION', 'special-remission'],
  ['CUSTODY_ABROAD', 'custody-abroad'],
  ['APPEAL_APPLICANT', 'appeal-applicant'],
]

const absenceReasons = {
  ESCAPE: 'escape',
  RECALL: 'recall',
  IMMIGRATION_DETENTION: 'immigration-detention',
  SENTENCED_IN_ABSENCE: 'sentenced-in-absence',
  RELEASE_IN_ERROR: 'release-in-error',
} as const satisfies Record<string, AbsenceReason>

function adjustmentsOf(adjustments: CaseAdjustments): readonly Adjustment[] {
  return adjustmentKinds.flatMap(([name, kind]) =>
    (adjustments[name] ?? []).map(each => ({
      kind,
      appliesFrom: dayOf(each.appliesToSentencesFrom),
      days: each.numberOfDays ?? 0,
      ...(each.fromDate === undefined ? {} : { from: dayOf(each.fromDate) }),
      ...(each.toDate === undefined ? {} : { to: dayOf(each.toDate) }),
      ...(each.additionalInfo?.reason === undefined ? {} : { reason: absenceReasons[each.additionalInfo.reason] }),
    })),
  )
}

const releases = {
  HDC: 'curfew',
  ERS: 'early-removal',
  PAROLE: 'parole',
  ECSL: 'end-of-custody-supervised-licence',
  CRD: 'conditional-release',
  DTO: 'training-order',
  IMMIGRATION_BAIL: 'immigration-bail',
  RECALL_RELEASE: 'release-after-recall',
} as const satisfies Record<string, ReleaseReason>

const admissions = {
  SENTENCE: 'sentence',
  REMAND: 'remand',
  RECALL_ADMISSION: 'recall',
  HDC_RECALL: 'curfew-recall',
  ERS_BREACH: 'early-removal-breach',
  FAILED_ERS_REMOVAL: 'failed-removal',
} as const satisfies Record<string, AdmissionReason>

function movementOf(movement: CaseMovement): Movement {
  const on = dayOf(movement.movementDate)
  return movement.direction === 'OUT'
    ? { on, direction: 'out', reason: releases[movement.movementReason] }
    : { on, direction: 'in', reason: admissions[movement.movementReason] }
}
