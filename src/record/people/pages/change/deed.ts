import type { Day, Result, Text } from '#kernel'
import type { Actor, House } from '#platform'
import { filledForm, readForm, typedForm, type FieldError, type Fields, type FormState, type Values } from '#web'
import type { Changing } from '../../open-record.ts'
import type { WholePerson } from '../../person.ts'
import { words, type Refusal } from '../../words.ts'

/** One way to change a record, by a form: what it asks, and what is done with the answers. */
export interface Deed {
  /** The last part of its address: `/people/…/change/name`. */
  readonly name: string
  readonly title: Text
  /** What it does, under the title. */
  readonly says?: Text
  readonly needs: string
  readonly flash: Text
  open(today: Day, whole: WholePerson): FormState
  submit(house: House, actor: Actor, sent: Sent): Promise<Submitted>
}

export interface Sent {
  readonly changing: Changing
  /** The number or merge that the address names. */
  readonly target: string
  readonly body: unknown
}

export type Submitted =
  | { readonly ok: true }
  | { readonly ok: false; readonly status: 400 | 409; readonly form: FormState }

interface DeedOf<Of extends Fields> extends Pick<Deed, 'name' | 'title' | 'says' | 'needs' | 'flash'> {
  fields(today: Day): Of
  fill?(whole: WholePerson): Partial<Values<Of>>
  act(
    house: House,
    actor: Actor,
    done: { readonly changing: Changing; readonly target: string; readonly values: Values<Of> },
  ): Promise<Result<unknown, { readonly code: Refusal }>>
  /** The field where a refusal is mended; the first one when left out. */
  mend?(code: Refusal): keyof Of & string
}

/** Declares a deed. Its types follow from its fields. */
export function deed<const Of extends Fields>(of: DeedOf<Of>): Deed {
  return {
    ...of,
    open: (today, whole) => filledForm(of.fields(today), of.fill?.(whole) ?? {}),
    async submit(house, actor, { changing, target, body }) {
      const fields = of.fields(house.clock.today())
      const read = readForm(fields, body)
      if (!read.ok) return { ok: false, status: 400, form: read.refusal }
      const outcome = await of.act(house, actor, { changing, target, values: read.value })
      if (outcome.ok) return { ok: true }
      const { code } = outcome.refusal
      const field = of.mend?.(code) ?? Object.keys(fields)[0] ?? ''
      const error: FieldError = { text: words[code], field, href: `#${field}` }
      return { ok: false, status: 409, form: { ...typedForm(fields, body), errors: [error] } }
    },
  }
}
