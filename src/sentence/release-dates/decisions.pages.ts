import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { questions, type QuestionCode } from '#law'
import { NotFound, type House } from '#platform'
import { takeDecision, words as sentenceWords } from '#sentence/sentences'
import { aboutSentenceOf } from '#sentence/warrants'
import { blankForm, choice, readForm, text, typedForm, type FormState } from '#web'
import { questionPage } from './pages/question/page.ts'
import { questionView } from './pages/question/view.ts'

const OfQuestion = Type.Object({ person: Type.String(), question: Type.String() })

/** The pages on which somebody decides what the law leaves open. */
export const decisionPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const decide = { config: { needs: 'adjustment:write' }, schema: { params: OfQuestion } }
    const path = '/people/:person/sentence/decisions/:question'

    const shown = (request: FastifyRequest, { person, question }: Of, form: FormState) =>
      house.db.transaction(request.actor, async tx =>
        questionPage(await aboutSentenceOf(house, tx, person), {
          title: {
            en: 'Decide what the law leaves open',
            cy: 'Penderfynu’r hyn y mae’r gyfraith yn ei adael yn agored',
          },
          back: `/people/${person}/sentence`,
          form,
          notes: [questionOf(question).asks],
          button: { en: 'Record this decision', cy: 'Cofnodi’r penderfyniad hwn' },
        }),
      )

    app.get(path, decide, async (request, reply) => {
      const form = blankForm(fieldsOf(request.params.question))
      return reply.page(questionView, await shown(request, request.params, form))
    })

    app.post(path, decide, async (request, reply) => {
      const { person, question } = request.params
      const fields = fieldsOf(question)
      const read = readForm(fields, request.body)
      if (!read.ok) return reply.code(400).page(questionView, await shown(request, request.params, read.refusal))
      const taken = await takeDecision(house, request.actor, { person, question, ...read.value })
      if (taken.ok) {
        reply.flash('success', {
          en: 'The decision is recorded, and the dates were worked out again',
          cy: 'Cofnodwyd y penderfyniad, a chyfrifwyd y dyddiadau eto',
        })
        return reply.redirect(`/people/${person}/sentence`, 303)
      }
      const errors = [{ field: 'reason', href: '#reason', text: sentenceWords[taken.refusal.code] }]
      const form = { ...typedForm(fields, request.body), errors }
      return reply.code(409).page(questionView, await shown(request, request.params, form))
    })
  }

interface Of {
  readonly person: string
  readonly question: string
}

function questionOf(question: string) {
  if (!Object.hasOwn(questions, question)) throw new NotFound(`question ${question}`)
  return questions[question as QuestionCode]
}

function fieldsOf(question: string) {
  const { answers } = questionOf(question)
  return {
    answer: choice({
      label: { en: 'What is decided?', cy: 'Beth a benderfynir?' },
      of: answers,
      missing: { en: 'Choose what is decided', cy: 'Dewiswch yr hyn a benderfynir' },
    }),
    reason: text({
      label: { en: 'Why', cy: 'Pam' },
      hint: {
        en: 'Who advised it, and on what: it stands in the working of every date',
        cy: 'Pwy a gynghorodd hynny, ac ar ba sail: mae’n sefyll yng nghyfrifiad pob dyddiad',
      },
      missing: { en: 'Say why', cy: 'Dywedwch pam' },
      max: 1000,
      rows: 4,
    }),
  }
}
