import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { placeName } from '#organisation/places'
import type { House } from '#platform'
import { noticesPage } from './pages/notices/page.ts'
import { noticesView } from './pages/notices/view.ts'
import { seeNotice } from './see-notice.ts'
import { showNotices } from './show-notices.ts'
import { words } from './words.ts'

const After = Type.Object({ after: Type.Optional(Type.String({ maxLength: 100 })) })
const OfNotice = Type.Object({ person: Type.String(), notice: Type.String() })

/** The inbox of a team: whose dates moved. */
export const noticePages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const reads = { config: { needs: 'release-date:read-notices' } }

    app.get('/release-dates/notices', { ...reads, schema: { querystring: After } }, async (request, reply) => {
      const shown = await showNotices(house, request.actor, request.query)
      return reply.page(
        noticesView,
        noticesPage(shown, code => placeName(house, code)),
      )
    })

    app.post(
      '/people/:person/sentence/notices/:notice',
      { ...reads, schema: { params: OfNotice } },
      async (request, reply) => {
        const { person, notice: id } = request.params
        const seen = await seeNotice(house, request.actor, { person, id })
        if (!seen.ok) reply.flash('information', words[seen.refusal.code])
        return reply.redirect('/release-dates/notices', 303)
      },
    )
  }
