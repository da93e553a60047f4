import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Result, Text } from '#kernel'
import { govukButton, govukSummaryList } from '../components/govuk.generated.ts'
import { errorSummary, layout } from '../frame/layout.ts'
import type { PageError, PageModel, View } from '../frame/page.ts'
import type { Fields, Values } from '../forms/field.ts'
import { form } from '../forms/form.ts'
import { allInputs } from '../forms/inputs.ts'
import { readEnvelope, readForm, type Envelope, type FormState } from '../forms/read-form.ts'
import { typedOf, type Typed } from '../forms/typed.ts'
import { html, nothing } from '../html.ts'
import { say } from '../words/say.ts'
import {
  answersIn,
  before,
  fieldsOf,
  firstUnanswered,
  questionsAsked,
  relevant,
  type Journey,
  type Question,
} from './journey.ts'

/** What a room gives for a journey: where answers are kept, and what is done with them at the end. */
export interface JourneyRoom<Of extends Fields> {
  /** The permission that its pages need. */
  readonly needs: string
  /** What has been answered so far, as it was typed. */
  answered(request: FastifyRequest): Promise<Typed>
  keep(request: FastifyRequest, typed: Typed): Promise<void>
  /** Does the deed; gives the address to go to, or the sentence of the refusal and the question to go back to. */
  finish(request: FastifyRequest, answers: Values<Of>, envelope: Envelope): Promise<Result<string, JourneyRefusal>>
  /** Where "Back" leads from the first question. */
  readonly from?: string
}

export interface JourneyRefusal {
  readonly code: string
  readonly text: Text
  /** The field that would have to be different. */
  readonly field?: string
}

const words = {
  continue: { en: 'Continue', cy: 'Parhau' },
  change: { en: 'Change', cy: 'Newid' },
  none: { en: 'Not given', cy: 'Heb ei roi' },
} as const satisfies Record<string, Text>

interface QuestionPage extends PageModel {
  readonly form: FormState
}

const questionView: View<QuestionPage> = page => {
  const alone = Object.keys(page.form.fields).length === 1
  return layout(
    page,
    html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${errorSummary(page)} ${alone ? nothing : html`<h1 class="govuk-heading-l">${say(page, page.title)}</h1>`}
        ${form(
          page,
          html`${allInputs(page, page.form, { heading: alone })}
          ${govukButton({ text: say(page, words.continue), preventDoubleClick: true })}`,
        )}
      </div>
    </div>`,
  )
}

interface CheckPage extends PageModel {
  readonly rows: readonly {
    readonly key: Text
    readonly value: (reader: 'en' | 'cy') => ReturnType<typeof html> | string
    readonly href: string
  }[]
  readonly button: Text
  readonly next: Text | undefined
}

const checkView: View<CheckPage> = page =>
  layout(
    page,
    html`${errorSummary(page)}
      <h1 class="govuk-heading-l">${say(page, page.title)}</h1>
      ${govukSummaryList({
        rows: page.rows.map(({ key, value, href }) => ({
          key: { text: say(page, key) },
          value: { html: html`${value(page.language) || say(page, words.none)}` },
          actions: { items: [{ href, text: say(page, words.change), visuallyHiddenText: say(page, key) }] },
        })),
      })}
      ${page.next ? html`<p class="govuk-body">${say(page, page.next)}</p>` : nothing}
      ${form(page, govukButton({ text: say(page, page.button), preventDoubleClick: true }))}`,
  )

/** The pages of a journey: a GET and a POST for each question, and for "check your answers". */
export function journeyPages<Of extends Fields>(
  app: FastifyInstance,
  declared: Journey<Of>,
  room: JourneyRoom<Of>,
): void {
  const route = { config: { needs: room.needs } }
  const check = `${declared.path}/check`

  for (const question of declared.questions) {
    const own = fieldsOf(declared, question)
    const path = `${declared.path}/${question.path}`
    app.get(path, route, async (request, reply) => {
      const typed = await room.answered(request)
      const unready = unreadyBefore(declared, typed, question)
      if (unready) return reply.redirect(`${declared.path}/${unready.path}`, 303)
      return showQuestion(reply, question, { fields: own, typed, errors: [] }, back(typed))
    })
    app.post(path, route, async (request, reply) => {
      const typed = await room.answered(request)
      const read = readForm(own, request.body)
      if (!read.ok)
        return showQuestion(reply.code(read.refusal.errors.length > 0 ? 400 : 200), question, read.refusal, back(typed))
      const together = relevant(declared, { ...without(typed, question), ...typedOf(request.body) })
      await room.keep(request, together)
      const next = firstUnanswered(declared, together)
      return reply.redirect(next ? `${declared.path}/${next.path}` : check, 303)
    })
    const back = (typed: Typed): string | undefined => before(declared, typed, question.path) ?? room.from
  }

  app.get(check, route, async (request, reply) => {
    const typed = await room.answered(request)
    const unready = firstUnanswered(declared, typed)
    if (unready) return reply.redirect(`${declared.path}/${unready.path}`, 303)
    return showCheck(reply, declared, typed)
  })
  app.post(check, route, async (request, reply) => {
    const typed = await room.answered(request)
    const unready = firstUnanswered(declared, typed)
    if (unready) return reply.redirect(`${declared.path}/${unready.path}`, 303)
    const outcome = await room.finish(request, answersIn(declared, typed) as Values<Of>, readEnvelope(request.body))
    if (outcome.ok) return reply.redirect(outcome.value, 303)
    return showCheck(reply.code(409), declared, typed, outcome.refusal)
  })
}

/** An earlier question that must be answered first. */
function unreadyBefore<Of extends Fields>(
  declared: Journey<Of>,
  typed: Typed,
  question: Question<Of>,
): Question<Of> | undefined {
  const asked = questionsAsked(declared, typed)
  const unready = firstUnanswered(declared, typed)
  const here = asked.indexOf(question)
  return unready && (here === -1 || asked.indexOf(unready) < here) ? unready : undefined
}

function without(typed: Typed, { asks }: { readonly asks: readonly string[] }): Typed {
  const others = Object.entries(typed).filter(
    ([key]) => !asks.some(name => key === name || key.startsWith(`${name}-`) || key.startsWith(`${name}[`)),
  )
  return Object.fromEntries(others)
}

function showQuestion(
  reply: FastifyReply,
  { title }: { readonly title: Text },
  state: FormState,
  back: string | undefined,
): FastifyReply {
  return reply.page(questionView, { title, form: state, errors: state.errors, ...(back === undefined ? {} : { back }) })
}

function showCheck<Of extends Fields>(
  reply: FastifyReply,
  declared: Journey<Of>,
  typed: Typed,
  refusal?: JourneyRefusal,
): FastifyReply {
  const asked = questionsAsked(declared, typed)
  const answers = answersIn(declared, typed) as Readonly<Record<string, unknown>>
  const back = before(declared, typed, 'check')
  const rows = asked.flatMap(question =>
    Object.entries(fieldsOf(declared, question)).map(([name, field]) => ({
      key: field.label,
      value: (reader: 'en' | 'cy') => field.readBack(answers[name], reader),
      href: `${declared.path}/${question.path}`,
    })),
  )
  const wrong =
    refusal?.field === undefined
      ? undefined
      : asked.find(question => (question.asks as readonly string[]).includes(refusal.field ?? ''))
  const errors: readonly PageError[] = refusal
    ? [{ text: refusal.text, ...(wrong ? { href: `${declared.path}/${wrong.path}` } : {}) }]
    : []
  return reply.page(checkView, {
    title: declared.check.title,
    rows,
    errors,
    button: declared.check.button,
    next: declared.check.next,
    ...(back === undefined ? {} : { back }),
  })
}
