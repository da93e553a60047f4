import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { House } from '#platform'
import { aboutSentenceOf } from '#sentence/warrants'
import { blankForm, readForm, typedForm, type FieldError, type FormState } from '#web'
import { questionPage } from './pages/question/page.ts'
import { questionView } from './pages/question/view.ts'
import { askedAgain, fieldsFor } from './pages/work-out-again/fields.ts'
import { offeredExpiry } from './previous-expiry.ts'
import { words } from './words.ts'
import { workOutAgain, type CannotWorkOutAgain } from './work-out-again.ts'

/** The page on which somebody asks for a person's dates to be worked out again. */
export const workOutAgainPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const again = {
      config: { needs: 'adjustment:write' },
      schema: { params: Type.Object({ person: Type.String() }) },
    }
    const offeredTo = (request: FastifyRequest, person: string) =>
      house.db.transaction(request.actor, async tx => {
        await house.placesOf(tx, person)
        return offeredExpiry(house, tx, person)
      })
    const shown = (request: FastifyRequest, person: string, form: FormState) =>
      house.db.transaction(request.actor, async tx =>
        questionPage(await aboutSentenceOf(house, tx, person), {
          title: { en: 'Work the dates out again', cy: 'Cyfrifo’r dyddiadau eto' },
          back: `/people/${person}/sentence`,
          form,
          button: { en: 'Work the dates out again', cy: 'Cyfrifo’r dyddiadau eto' },
        }),
      )

    app.get('/people/:person/sentence/calculations/new', again, async (request, reply) => {
      const { person } = request.params
      const offered = await offeredTo(request, person)
      return reply.page(questionView, await shown(request, person, blankForm(fieldsFor(offered))))
    })

    app.post('/people/:person/sentence/calculations/new', again, async (request, reply) => {
      const { person } = request.params
      const offered = await offeredTo(request, person)
      const fields = fieldsFor(offered)
      const read = readForm(fields, request.body)
      if (!read.ok) return reply.code(400).page(questionView, await shown(request, person, read.refusal))
      const done = await workOutAgain(house, request.actor, { person, ...askedAgain(read.value) })
      if (!done.ok) {
        const form = { ...typedForm(fields, request.body), errors: [errorOf(done.refusal)] }
        return reply.code(409).page(questionView, await shown(request, person, form))
      }
      reply.flash('success', { en: 'The dates were worked out again', cy: 'Cyfrifwyd y dyddiadau eto' })
      return reply.redirect(`/people/${person}/sentence`, 303)
    })
  }

function errorOf({ code }: CannotWorkOutAgain): FieldError {
  const field = code === 'release-dates.previous-expiry-undecided' ? 'keep' : 'detail'
  return { field, href: `#${field}`, text: words[code] }
}
