import type { Day, Term } from '#kernel'

/** Marks an offence carries that keep its sentence out of an early release scheme. */
export type Exclusion =
  | 'sexual'
  | 'violent'
  | 'domestic-abuse'
  | 'national-security'
  | 'terrorism'
  | 'sexual-2024'
  | 'domestic-abuse-2024'
  | 'murder-2024'
  | 'schedule-13-part-3'
  | 'progression-schedule'

/** The classes of imposed sentence the field knows. Each has its entry in the registry of classes. */
export type SentenceClassName =
  | 'standard-determinate'
  | 'extended-determinate'
  | 'special-custodial'
  | 'detention-and-training-order'
  | 'fine-default'
  | 'supervision-breach'
  | 'restricted-release'

export interface Recall {
  readonly kind: 'standard' | 'fixed-term-14' | 'fixed-term-28' | 'fixed-term-48' | 'fixed-term-56' | 'curfew-breach'
  readonly revokedOn?: Day
  readonly returnedOn?: Day
}

interface PartOfAnyClass {
  /** One sentence with several offences is several parts with the same id. */
  readonly id: string
  readonly imposedOn: Day
  readonly offence: { readonly committedOn: Day; readonly code?: string }
  /** The id of the part this one is consecutive to. */
  readonly follows?: string
  readonly recall?: Recall
  readonly caseSequence?: number
  readonly lineSequence?: number
  readonly caseReference?: string
  readonly externalSentence?: { readonly sentenceSequence: number; readonly bookingId: number }
}

/** A standard determinate sentence: imprisonment, detention in a young offender institution, section 91 or 250. */
export interface StandardDeterminatePart extends PartOfAnyClass {
  readonly class: 'standard-determinate'
  readonly term: Term
  /** Serves the longer share of s.244ZA. */
  readonly sdsPlus: boolean
  /** Type, length and offence are those of SDS+, whatever the day of sentence. */
  readonly sdsPlusByTodaysTest: boolean
  /** Detention under section 250 of the Sentencing Code or section 91 of the 2000 Act. */
  readonly section250: boolean
  readonly exclusions: readonly Exclusion[]
}

/** An extended determinate sentence: a custodial term and a longer licence, for dangerous offenders. */
export interface ExtendedDeterminatePart extends PartOfAnyClass {
  readonly class: 'extended-determinate'
  readonly custodialTerm: Term
  /** The licence that follows the custodial term. */
  readonly extension: Term
  /** Released without the Parole Board at two thirds: imposed before 13 April 2015, and not for the gravest. */
  readonly automaticRelease: boolean
}

/** A special custodial sentence for offenders of particular concern. */
export interface SpecialCustodialPart extends PartOfAnyClass {
  readonly class: 'special-custodial'
  readonly custodialTerm: Term
  /** A year of licence. */
  readonly extension: Term
  /** Detention of a person under 18, under section 252A of the Sentencing Code. */
  readonly under18: boolean
}

/** A detention and training order: half in custody, half under supervision. */
export interface DetentionAndTrainingPart extends PartOfAnyClass {
  readonly class: 'detention-and-training-order'
  readonly term: Term
}

/** Imprisonment in default of a fine, or for contempt. */
export interface FineDefaultPart extends PartOfAnyClass {
  readonly class: 'fine-default'
  readonly term: Term
  /** In pounds. */
  readonly fine?: number
  /** What has been paid of it, in pounds. */
  readonly paid?: number
}

/** Where a date that another calculation gave was read. */
export type RecordedBy = 'NOMIS' | 'NOMIS_OVERRIDDEN' | 'CRDS' | 'CRDS_OVERRIDDEN'

/** A committal for breach of supervision after an earlier sentence. There is no recall from it. */
export interface SupervisionBreachPart extends PartOfAnyClass {
  readonly class: 'supervision-breach'
  readonly term: Term
  /** When the supervision that was breached ends. */
  readonly supervisionEndsOn?: Day
  readonly supervisionRecordedBy?: RecordedBy
}

/** A term of a terrorist prisoner (Criminal Justice Act 2003 s.247A), a serious terrorism sentence among them. */
export interface RestrictedReleasePart extends PartOfAnyClass {
  readonly class: 'restricted-release'
  readonly custodialTerm: Term
  /** The licence that follows the custodial term; empty where it has none of its own. */
  readonly extension: Term
  /** The whole custodial term is served, without the Parole Board. */
  readonly wholeTerm: boolean
}

/** One imposed sentence. */
export type Part =
  | StandardDeterminatePart
  | ExtendedDeterminatePart
  | SpecialCustodialPart
  | DetentionAndTrainingPart
  | FineDefaultPart
  | SupervisionBreachPart
  | RestrictedReleasePart

export type AdjustmentKind =
  | 'remand'
  | 'tagged-bail'
  | 'unlawfully-at-large'
  | 'added-days'
  | 'restored-days'
  | 'recall-remand'
  | 'recall-tagged-bail'
  | 'lawfully-at-large'
  | 'special-remission'
  | 'custody-abroad'
  | 'appeal-applicant'

export type AbsenceReason = 'escape' | 'recall' | 'immigration-detention' | 'sentenced-in-absence' | 'release-in-error'

export interface Adjustment {
  readonly kind: AdjustmentKind
  /** The day on which it takes effect. */
  readonly appliesFrom: Day
  /** Not recomputed from the period: not every day of it need count. */
  readonly days: number
  readonly from?: Day
  readonly to?: Day
  /** Why the person was unlawfully at large. */
  readonly reason?: AbsenceReason
}

export type ReleaseReason =
  | 'curfew'
  | 'early-removal'
  | 'parole'
  | 'end-of-custody-supervised-licence'
  | 'conditional-release'
  | 'training-order'
  | 'immigration-bail'
  | 'release-after-recall'

export type AdmissionReason =
  | 'sentence'
  | 'remand'
  | 'recall'
  | 'curfew-recall'
  | 'early-removal-breach'
  | 'failed-removal'

/** Out of prison or back in, in the order in which they were recorded. */
export type Movement =
  | { readonly on: Day; readonly direction: 'out'; readonly reason: ReleaseReason }
  | { readonly on: Day; readonly direction: 'in'; readonly reason: AdmissionReason }

/** A sentence without an end: the Parole Board may direct release when the minimum term is served. */
export interface IndeterminateSentence {
  readonly id: string
  readonly kind: 'life' | 'public-protection' | 'detention-at-pleasure'
  readonly imposedOn: Day
  readonly offence: { readonly committedOn: Day; readonly code?: string }
  /** As the court said it, before days on remand come off. Undefined: a whole life order. */
  readonly minimumTerm: Term | undefined
  /** The id of the sentence this one is consecutive to. */
  readonly follows?: string
  /** Each time on licence, in order. */
  readonly releases?: readonly { readonly releasedOn: Day; readonly recalledOn?: Day }[]
  readonly caseReference?: string
}

/** What somebody decided where the law is not certain, and why. */
export interface Decision {
  readonly question: string
  readonly answer: string
  readonly reason: string
}

/** Everything a release date is worked out from. */
export interface Booking {
  readonly person: {
    readonly reference: string
    readonly bornOn: Day
    /** An active alert for the sex offender register: no home detention curfew. */
    readonly activeSexOffender: boolean
    /** An active alert that a power to detain was used: the Parole Board decides on release (s.244ZB). */
    readonly powerToDetain?: boolean
    /** A court abroad passed a sentence, which the person was brought here to serve. */
    readonly repatriated?: boolean
  }
  readonly parts: readonly Part[]
  readonly indeterminate?: readonly IndeterminateSentence[]
  readonly decisions?: readonly Decision[]
  readonly adjustments: readonly Adjustment[]
  readonly movements: readonly Movement[]
  /** When the person came back after a recall. */
  readonly returnedOn?: Day
  /** The fixed-term recall as it was recorded: only checked against the rest. */
  readonly fixedTermRecall?: { readonly returnedOn: Day; readonly days: 14 | 28 | 56 }
  /** The supervision of an earlier sentence, as it was recorded. */
  readonly earlierSupervision?: { readonly endsOn?: Day; readonly recordedBy?: RecordedBy }
}
