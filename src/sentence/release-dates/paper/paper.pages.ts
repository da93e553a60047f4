import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import type { House } from '#platform'
import { paperPdf } from '#web'
import { paperPage } from '../pages/paper/page.ts'
import { paperView } from '../pages/paper/view.ts'
import { papers, type PaperName } from './papers.ts'
import { writePaper } from './printed-of.ts'

const OfPaper = Type.Object({
  person: Type.String(),
  calculation: Type.String(),
  name: Type.Unsafe<PaperName>(Type.String()),
})
const InLanguage = Type.Object({ language: Type.Optional(Type.Enum(['en', 'cy'])) })

/** The papers of a calculation: to look at, and as a PDF in either language. */
export const paperPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const read = { config: { needs: 'sentence:read' }, schema: { params: OfPaper, querystring: InLanguage } }
    const path = '/people/:person/sentence/calculations/:calculation/papers/:name'

    app.get(path, read, async (request, reply) => {
      const { language = request.language } = request.query
      const { name } = request.params
      const written = await house.db.transaction(request.actor, tx =>
        writePaper(house, tx, { ...request.params, language }),
      )
      return reply.page(paperView, paperPage({ ...written, name, title: papers[name].name }))
    })

    app.get(`${path}/pdf`, read, async (request, reply) => {
      const { language = request.language } = request.query
      const { about, calculation, paper } = await house.db.transaction(request.actor, tx =>
        writePaper(house, tx, { ...request.params, language }),
      )
      const file = [request.params.name, about.header.number, calculation.number, language].filter(Boolean).join('-')
      return reply
        .type('application/pdf')
        .header('Cache-Control', 'no-store')
        .header('Content-Disposition', `inline; filename="${file}.pdf"`)
        .send(await paperPdf(paper))
    })
  }
