import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { placeName } from '#organisation/places'
import type { House } from '#platform'
import { toDoPage } from './pages/to-do/page.ts'
import { toDoView } from './pages/to-do/view.ts'
import { showToDo } from './show-to-do.ts'
import { takeOn } from './take-on.ts'
import { workKindCodes } from './to-do.ts'
import { words } from './words.ts'

const Asked = Type.Object({
  place: Type.Optional(Type.String({ maxLength: 20 })),
  kind: Type.Optional(Type.String({ maxLength: 30 })),
  after: Type.Optional(Type.String({ maxLength: 100 })),
})
const OfWork = Type.Object({ person: Type.String(), kind: Type.String({ maxLength: 30 }) })
const Taken = Type.Object({ take: Type.Optional(Type.String()), _place: Type.Optional(Type.String({ maxLength: 20 })) })

/** What is to be done about release dates at a place, and who does it. */
export const toDoPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const sees = { config: { needs: 'release-date:see-work' } }
    const needs = { config: { needs: 'release-date:confirm' } }

    app.get('/release-dates', { ...sees, schema: { querystring: Asked } }, async (request, reply) =>
      reply.page(
        toDoView,
        toDoPage(await showToDo(house, request.actor, request.query), code => placeName(house, code)),
      ),
    )

    app.post(
      '/people/:person/sentence/work/:kind',
      { ...needs, schema: { params: OfWork, body: Taken } },
      async (request, reply) => {
        const { person } = request.params
        const kind = workKindCodes.find(each => each === request.params.kind)
        const { take, _place: place } = request.body
        const back = `/release-dates?kind=${kind ?? ''}${place === undefined ? '' : `&place=${encodeURIComponent(place)}`}`
        if (!kind) return reply.redirect(back, 303)
        const taken = await takeOn(house, request.actor, { person, kind, take: take !== 'no' })
        if (!taken.ok) reply.flash('information', words[taken.refusal.code])
        return reply.redirect(back, 303)
      },
    )
  }
