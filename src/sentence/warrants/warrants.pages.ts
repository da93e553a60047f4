import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { NotFound, type House, type Tx } from '#platform'
import { idsOf } from '#record/people'
import { draftsOf } from './draft.repository.ts'
import { draftPages } from './draft.pages.ts'
import { beginCorrection, beginWarrant } from './draft/keep-draft.ts'
import { warrantPage } from './pages/warrant/page.ts'
import { warrantView } from './pages/warrant/view.ts'
import { warrantsPage } from './pages/warrants/page.ts'
import { warrantsView } from './pages/warrants/view.ts'
import { aboutSentenceOf } from './person-page.ts'
import { referenceOn } from './reference.ts'
import { loadWarrant, warrantsOf } from './repository.ts'
import { words } from './words.ts'

const OfPerson = Type.Object({ person: Type.String() })
const OfWarrant = Type.Object({ person: Type.String(), warrant: Type.String() })

/** The pages of warrants: those recorded, and those being typed. */
export const warrantPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const read = { config: { needs: 'warrant:read' } }
    const write = { config: { needs: 'warrant:write' } }

    const mayWrite = async (tx: Tx, person: string) =>
      house.permissions.allows(tx.actor, 'warrant:write', await house.placesOf(tx, person))

    app.get('/people/:person/warrants', { ...read, schema: { params: OfPerson } }, async (request, reply) => {
      const { person } = request.params
      const page = await house.db.transaction(request.actor, async tx =>
        warrantsPage(await aboutSentenceOf(house, tx, person), {
          warrants: await warrantsOf(tx, await idsOf(tx, person)),
          drafts: await draftsOf(tx, person),
          reference: await referenceOn(house, tx),
          mayWrite: await mayWrite(tx, person),
        }),
      )
      return reply.page(warrantsView, page)
    })

    const shownWarrant = async (tx: Tx, { person, warrant: id }: { person: string; warrant: string }) => {
      const warrant = await loadWarrant(tx, id)
      if (!(await idsOf(tx, person)).includes(warrant.person)) throw new NotFound(`warrant ${id} of person ${person}`)
      return { warrant, reference: await referenceOn(house, tx), mayWrite: await mayWrite(tx, person) }
    }

    app.get('/people/:person/warrants/:warrant', { ...read, schema: { params: OfWarrant } }, async (request, reply) => {
      const page = await house.db.transaction(request.actor, async tx =>
        warrantPage(await aboutSentenceOf(house, tx, request.params.person), await shownWarrant(tx, request.params)),
      )
      return reply.page(warrantView, page)
    })

    app.post('/people/:person/warrants/drafts', { ...write, schema: { params: OfPerson } }, async (request, reply) => {
      const { person } = request.params
      const { id } = await beginWarrant(house, request.actor, person)
      return reply.redirect(`/people/${person}/warrants/drafts/${id}`, 303)
    })

    app.post(
      '/people/:person/warrants/:warrant/correction',
      { ...write, schema: { params: OfWarrant } },
      async (request, reply) => {
        const { person } = request.params
        const begun = await beginCorrection(house, request.actor, request.params)
        if (begun.ok) return reply.redirect(`/people/${person}/warrants/drafts/${begun.value.id}`, 303)
        const errors = [{ text: words[begun.refusal.code] }]
        const page = await house.db.transaction(request.actor, async tx =>
          warrantPage(await aboutSentenceOf(house, tx, person), {
            ...(await shownWarrant(tx, request.params)),
            errors,
          }),
        )
        return reply.code(409).page(warrantView, page)
      },
    )

    await app.register(draftPages(house))
  }
