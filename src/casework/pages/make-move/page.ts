import type { Text } from '#kernel'
import type { FieldError, FormState } from '#web'
import type { Process } from '../../process.ts'
import type { CannotMove } from '../../step.ts'
import { saysOf } from '../../words.ts'
import type { CaseworkPage } from '../shown.ts'

export interface MakeMovePage extends CaseworkPage {
  readonly move: string
  readonly form: FormState
  /** The version of the case that is moved; undefined when one is opened. */
  readonly version: number | undefined
  /** The answers read back, on the page that asks whether they are right. */
  readonly answers: readonly { readonly label: Text; readonly value: string }[] | undefined
  readonly reference: string | undefined
}

/** Everything that the form of a move shows. */
export function makeMovePage(
  process: Process,
  given: Pick<CaseworkPage, 'header' | 'placeName'> & {
    readonly move: string
    readonly form: FormState
    readonly version: number | undefined
    readonly reference: string | undefined
    readonly back: string
    readonly answers?: MakeMovePage['answers']
    readonly refusal?: Text | undefined
  },
): MakeMovePage {
  const { move, form, refusal } = given
  const says = process.moves[move]?.says ?? process.says.one
  const first = Object.keys(form.fields)[0]
  const said = refusal ? [{ text: refusal, ...(first === undefined ? {} : { href: `#${first}` }) }] : []
  return { ...given, title: says, errors: [...said, ...form.errors], process, answers: given.answers }
}

/** The errors of a refusal, each at its field. */
export function errorsOf(process: Process, { wrong = [] }: CannotMove): readonly FieldError[] {
  return wrong.map(({ field, text }) => ({
    field,
    text,
    href: `#${field}${process.fields[field]?.firstPart ?? ''}`,
  }))
}

/** The sentence of a refusal that is not about one answer. */
export function refusalSays(process: Process, { code, wrong }: CannotMove): Text | undefined {
  return wrong && wrong.length > 0 ? undefined : saysOf(process, code)
}
