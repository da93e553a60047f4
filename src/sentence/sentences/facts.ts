import { fact } from '#platform'

/** Why a person's sentence changed, and by what. */
export interface SentenceChange {
  readonly because:
    | 'warrant'
    | 'warrant-corrected'
    | 'adjustment-added'
    | 'adjustment-changed'
    | 'adjustment-removed'
    | 'recall-recorded'
    | 'recall-changed'
    | 'recall-cancelled'
    | 'movement-recorded'
    | 'movement-cancelled'
    | 'decision-taken'
    | 'records-joined'
    | 'alert-changed'
    | 'date-of-birth-corrected'
  readonly warrant?: string
  readonly adjustment?: string
  readonly recall?: string
  readonly movement?: string
  readonly question?: string
}

/** Something changed that a release date is worked out from. Everything that can move a date is told by this one fact. */
export const sentenceChanged = fact<SentenceChange>('sentence.changed', {
  en: 'The sentence, or time that counts towards it, was changed',
  cy: 'Newidiwyd y ddedfryd, neu’r amser sy’n cyfrif tuag ati',
})
