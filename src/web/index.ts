export { html, Html, join, nothing, type Content } from './html.ts'
export { web, type WebOptions } from './plugin.ts'
export { errorSummary, layout } from './frame/layout.ts'
export { chosenPlace, isLocal } from './frame/pages.ts'
export type {
  Brand,
  Flash,
  Frame,
  NavigationItem,
  Page,
  PageError,
  PageModel,
  PlaceChoice,
  View,
} from './frame/page.ts'

export { form, type FormOptions } from './forms/form.ts'
export { allInputs, inputs } from './forms/inputs.ts'
export {
  blankForm,
  filledForm,
  readEnvelope,
  readForm,
  typedForm,
  type Envelope,
  type FormRefusal,
  type FormState,
} from './forms/read-form.ts'
export type { Field, FieldError, Fields, FieldWords, Needed, Optional, Read, Shown, Values } from './forms/field.ts'
export type { Typed } from './forms/typed.ts'
export { hidden, text, type TextWords, type Width } from './forms/text-field.ts'
export { number, type NumberWords } from './forms/number-field.ts'
export { date, type DateWords } from './forms/date-field.ts'
export { choice, choices, yesNo, type Choices, type ChoiceWords } from './forms/choice-field.ts'
export { readableTerm, term, type TermTyped } from './forms/term-field.ts'
export { lines, type LinesWords } from './forms/lines-field.ts'

export {
  personHeader,
  ageOn,
  subNavigation,
  type PersonFlag,
  type PersonHeader,
  type Tab,
} from './person/person-header.ts'
export { receipt, type ReceiptLine } from './parts/receipt.ts'
export { pagination, type CursorPages } from './parts/pagination.ts'
export { events, type EventLine } from './parts/events.ts'
export {
  sentenceTimeline,
  type SentenceTimeline,
  type SpanKind,
  type TimelineLane,
  type TimelineMarker,
  type TimelineSpan,
} from './drawn/sentence-timeline.ts'
export {
  colours,
  letters,
  painted,
  patterns,
  svg,
  textWidth,
  type Drawing,
  type Fill,
  type Lettering,
} from './drawn/svg.ts'

export { journey, type Journey, type Question } from './journey/journey.ts'
export { journeyPages, type JourneyRefusal, type JourneyRoom } from './journey/journey-pages.ts'

export { answerUnrouted } from './errors/error-pages.ts'
export { problem, Problem, type ProblemError, type ProblemOptions } from './errors/problem.ts'
export { words } from './errors/words.ts'
export { fill, plural, readableNumber, say, type Forms, type Reader } from './words/say.ts'
export { dayText, inDays, readableDay, readableMonth, shortDay } from './words/days.ts'
export { readableInstant, readableTime } from './words/instants.ts'
export type { Attributes } from './components/runtime.ts'
export * from './components/govuk.generated.ts'
export * from './components/moj.generated.ts'
