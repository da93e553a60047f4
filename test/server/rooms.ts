import Type from 'typebox'
import type { Actor, Room, Tx } from '#platform'
import { fact, NotFound, platform } from '#platform'
import { form, html, layout, Problem } from '#web'
import { staff } from '../house.ts'

/** Staff of the practice rooms, whose roles a test may change while the house runs. */
export function practiceStaff(): Map<string, Actor> {
  const members = [
    staff('clerk', 'sentence-calculation-clerk', 'LEI'),
    staff('officer', 'prison-officer', 'MDI'),
    staff('administrator', 'administrator'),
  ]
  return new Map(members.map(member => [member.username, member]))
}

export const bellRung = fact<{ readonly by: string }>('bell.rung', { en: 'The bell was rung', cy: 'Canwyd y gloch' })

/** Where the practice people are; anybody else is not there. */
export const practicePeople = new Map([
  ['00000000-0000-7000-8000-000000000001', ['LEI']],
  ['00000000-0000-7000-8000-000000000002', ['MDI']],
])

/** A small room that does one thing of each kind, to practise the server on: it rings a bell. */
export function practiceRooms(members: Map<string, Actor>): readonly Room[] {
  const everybody = [...members.values()]
  const practice: Room = {
    name: 'practice',
    permissions: [
      {
        name: 'bell:ring',
        says: { en: 'Ring the bell', cy: "Canu'r gloch" },
        roles: ['sentence-calculation-clerk', 'machine'],
        where: 'anywhere',
      },
      {
        name: 'bell:hear',
        says: { en: 'Hear the bell', cy: 'Clywed y gloch' },
        roles: ['sentence-calculation-clerk', 'prison-officer', 'machine'],
        where: 'their-places',
      },
    ],
    directory: {
      staffForSignIn: async () =>
        everybody.map(({ username, name, roles, places }) => ({
          username,
          name,
          roles,
          places,
          says: { en: `${username} of the practice`, cy: `${username} yr ymarfer` },
        })),
      actorFor: async (_tx: Tx, username: string) => members.get(username),
    },
    async placesOf(_tx, person) {
      const places = practicePeople.get(person)
      if (!places) throw new NotFound(`person ${person}`)
      return places
    },
    api: house => async app => {
      app.post(
        '/bell-rings',
        {
          config: { needs: 'bell:ring' },
          schema: {
            operationId: 'ringBell',
            summary: 'Ring the bell',
            tags: ['Practice'],
            body: Type.Object({
              loudness: Type.Integer({ minimum: 1, maximum: 9 }),
              refused: Type.Optional(Type.Boolean()),
            }),
            response: { 201: Type.Object({ ring: Type.String() }), 409: Problem },
          },
        },
        async (request, reply) => {
          const ring = await house.db.transaction(request.actor, tx =>
            request.body.refused
              ? Promise.resolve(undefined)
              : house.announce(tx, bellRung, { subject: { place: 'LEI' }, of: { by: request.actor.username } }),
          )
          if (!ring) return reply.code(409).send(refusedByBell)
          return reply.code(201).send({ ring: ring.id })
        },
      )
      app.get(
        '/people/:person/bells',
        {
          config: { needs: 'bell:hear' },
          schema: {
            operationId: 'hearBells',
            summary: 'Bells that somebody hears',
            tags: ['Practice'],
            params: Type.Object({ person: Type.String({ format: 'uuid' }) }),
            response: { 200: Type.Object({ bells: Type.Integer() }), 404: Problem },
          },
        },
        async () => ({ bells: 1 }),
      )
    },
    pages: house => async app => {
      app.get('/bell', { config: { needs: 'bell:ring' } }, async (_request, reply) =>
        reply.page(page => layout(page, form(page, html`<button>${'Ring'}</button>`)), { title: 'The bell' }),
      )
      app.post('/bell', { config: { needs: 'bell:ring' } }, async (request, reply) => {
        await house.db.transaction(request.actor, tx =>
          house.announce(tx, bellRung, { subject: { place: 'LEI' }, of: { by: request.actor.username } }),
        )
        return reply.redirect('/bell', 303)
      })
      app.get('/people/:person', { config: { needs: 'bell:hear' } }, async (_request, reply) =>
        reply.page(page => layout(page, html`<h1>A person</h1>`), { title: 'A person' }),
      )
    },
  }
  return [platform, practice]
}

const refusedByBell = {
  type: 'urn:throughcare:problem:bell.broken',
  title: 'Conflict',
  status: 409,
  detail: 'Mend the bell first.',
  code: 'bell.broken',
}
