export { html, Html, join, nothing, type Content } from './html.ts'
export { layout } from './layout/layout.ts'
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
} from './layout/page.ts'
export { form, type FormOptions } from './forms/form.ts'
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
export type { Field, FieldError, Fields, Values } from './forms/field.ts'
export { problem, Problem, type ProblemError, type ProblemOptions } from './errors/problem.ts'
export { fill, plural, readableNumber, say, type Forms, type Reader } from './words/say.ts'
export { dayText, inDays, readableDay, readableMonth, shortDay } from './words/days.ts'
