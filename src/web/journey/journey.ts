import type { Text } from '#kernel'
import type { Fields, Values } from '../forms/field.ts'
import { readFields } from '../forms/read-form.ts'
import type { Typed } from '../forms/typed.ts'

/** One page of a journey: it asks for a few fields, when what has been said so far makes it worth asking. */
export interface Question<Of extends Fields> {
  /** The end of its address: `date-of-birth`. */
  readonly path: string
  readonly title: Text
  readonly asks: readonly (keyof Of & string)[]
  /** Left out: always asked. */
  readonly when?: (answers: Partial<Values<Of>>) => boolean
}

/** Questions one after another, then "check your answers". The list is the order; back links and checks come from it. */
export interface Journey<Of extends Fields = Fields> {
  /** The address under which its pages stand: `/people/new`. */
  readonly path: string
  readonly fields: Of
  readonly questions: readonly Question<Of>[]
  readonly check: {
    readonly title: Text
    /** The deed: "Add this person". */
    readonly button: Text
    /** What happens next, and who will be told. */
    readonly next?: Text
  }
}

/** Declares a journey. */
export function journey<const Of extends Fields>(declared: Journey<Of>): Journey<Of> {
  for (const { path, asks } of declared.questions) {
    const unknown = asks.find(name => !Object.hasOwn(declared.fields, name))
    if (unknown !== undefined || path === 'check')
      throw new Error(`${declared.path}/${path} asks for ${unknown ?? 'a check'}`)
  }
  return declared
}

/** The good answers among those typed. */
export function answersIn<Of extends Fields>({ fields }: Journey<Of>, typed: Typed): Partial<Values<Of>> {
  return readFields(fields, typed).values as Partial<Values<Of>>
}

/** The questions that are asked of somebody who has answered so. */
export function questionsAsked<Of extends Fields>(declared: Journey<Of>, typed: Typed): readonly Question<Of>[] {
  const answers = answersIn(declared, typed)
  return declared.questions.filter(question => question.when?.(answers) ?? true)
}

/** The fields of one question. */
export function fieldsOf(
  { fields }: { readonly fields: Fields },
  { asks }: { readonly asks: readonly string[] },
): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => asks.includes(name)))
}

/** The first question whose answers are not good yet; undefined when everything asked is answered. */
export function firstUnanswered<Of extends Fields>(declared: Journey<Of>, typed: Typed): Question<Of> | undefined {
  return questionsAsked(declared, typed).find(
    question => readFields(fieldsOf(declared, question), typed).errors.length > 0,
  )
}

/** Where "Back" leads from a question: the one asked before it, or where the journey began. */
export function before<Of extends Fields>(declared: Journey<Of>, typed: Typed, path: string): string | undefined {
  const asked = questionsAsked(declared, typed)
  const at = path === 'check' ? asked.length : asked.findIndex(question => question.path === path)
  const earlier = asked[at - 1]
  return earlier && `${declared.path}/${earlier.path}`
}

/** The answers to keep: those to questions that are still asked. An answer that no longer matters is not kept. */
export function relevant<Of extends Fields>(declared: Journey<Of>, typed: Typed): Typed {
  const names = questionsAsked(declared, typed).flatMap(question => [...question.asks])
  const kept = Object.entries(typed).filter(([key]) =>
    names.some(name => key === name || key.startsWith(`${name}-`) || key.startsWith(`${name}[`)),
  )
  return Object.fromEntries(kept)
}
