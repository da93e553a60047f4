import type { Text } from '#kernel'
import { choice, date, text, type FormState, type PageError, type PageModel } from '#web'
import { texts } from '../../texts.ts'

/** What is asked of a draft as a whole. */
export const termsFields = {
  nameEn: text({ label: texts.nameEn, hint: texts.nameHint, missing: texts.nameMissing, max: 100, width: 30 }),
  nameCy: text({ label: texts.nameCy, missing: texts.nameCyMissing, max: 100, width: 30 }),
  begins: date({ label: texts.begins, missing: texts.beginsMissing }),
  reason: text({ label: texts.reason, missing: texts.reasonMissing, rows: 3, max: 1000 }),
}

/** What is asked to begin one. */
export const beginFields = (editions: Readonly<Record<string, Text>>) => ({
  ...termsFields,
  base: choice({ label: texts.fromLabel, of: editions, missing: texts.fromMissing, as: 'select' }),
})

/** Why: asked with each change, and with what sets others a task. */
export const whyField = text({ label: texts.why, missing: texts.whyMissing, rows: 3, max: 1000 })

export interface EditDraftPage extends PageModel {
  readonly form: FormState
  readonly version: number | undefined
  readonly button: Text
  /** What the law says now, and where, for a figure. */
  readonly departs: { readonly cites: readonly string[]; readonly says: Text } | undefined
}

/** What a form about a draft asks, and where it leads back to. */
export interface Asked {
  readonly title: Text
  readonly back: string
  readonly button?: Text
  readonly departs?: EditDraftPage['departs']
}

/** A form about a draft. */
export function editDraftPage(
  { title, back, button = texts.save, departs }: Asked,
  {
    form,
    version,
    refused,
  }: { readonly form: FormState; readonly version?: number | undefined; readonly refused?: Text | undefined },
): EditDraftPage {
  const first = Object.keys(form.fields)[0] ?? ''
  const errors: readonly PageError[] = [...form.errors, ...(refused ? [{ text: refused, href: `#${first}` }] : [])]
  return { title, back, desk: '/law-change', errors, form, version, button, departs }
}
