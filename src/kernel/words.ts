/** The two languages of the service. */
export type Language = 'en' | 'cy'

/** A text in both languages. Missing Welsh does not compile. */
export interface Text {
  readonly en: string
  readonly cy: string
}
