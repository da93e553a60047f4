import { html, join, type Html } from '../html.ts'
import type { Page } from '../frame/page.ts'
import type { Fields } from './field.ts'
import type { FormState } from './read-form.ts'

/** Each field of a form drawn, by name, with what was typed and what is wrong. */
export function inputs<Of extends Fields>(
  page: Page,
  form: FormState<Of>,
  options: { readonly heading?: boolean } = {},
): { readonly [Name in keyof Of]: Html } {
  const shown = { typed: form.typed, errors: form.errors, reader: page.language, heading: options.heading ?? false }
  const drawn = Object.entries(form.fields).map(([name, field]) => [name, field.draw(name, shown)])
  return Object.fromEntries(drawn) as { readonly [Name in keyof Of]: Html }
}

/** Every field of a form drawn, in the order in which they were declared. `heading`: the one field's label is the page's heading. */
export function allInputs<Of extends Fields>(
  page: Page,
  form: FormState<Of>,
  options: { readonly heading?: boolean } = {},
): Html {
  return html`${join(Object.values<Html>(inputs(page, form, options)))}`
}
