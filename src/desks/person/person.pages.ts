import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { staffNames } from '#organisation/staff'
import type { House } from '#platform'
import { aboutWhole, historyOf, loadPerson } from '#record/people'
import { historyPage } from './pages/history/page.ts'
import { historyView } from './pages/history/view.ts'
import { overviewPage } from './pages/overview/page.ts'
import { overviewView } from './pages/overview/view.ts'
import { showPerson } from './show-person.ts'

const PersonRef = Type.Object({ person: Type.String({ maxLength: 40 }) })
const PAGE = 25

/** The pages of one person that no single room could draw. */
export const personPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const read = { config: { needs: 'person:read' }, schema: { params: PersonRef } }

    app.get('/people/:person', read, async (request, reply) => {
      const shown = await showPerson(house, request.actor, request.params.person)
      const { id, standsAs } = shown.whole.person
      if (standsAs !== id) return reply.redirect(`/people/${standsAs}`, 303)
      const mayRecordWarrant = permitted(house, request.actor, 'warrant:write')
      return reply.page(overviewView, overviewPage(house, shown, mayRecordWarrant))
    })

    app.get('/people/:person/history', read, async (request, reply) => {
      const { person } = request.params
      const query = (request.query ?? {}) as Readonly<Record<string, unknown>>
      const after = typeof query['after'] === 'string' && /^\d{1,15}$/.test(query['after']) ? query['after'] : undefined
      const reads = query['reads'] === 'yes'
      const shown = await house.db.transaction(request.actor, async tx => {
        const whole = await loadPerson(tx, person)
        const about = await aboutWhole(house, tx, { whole, tab: `/people/${person}/history` })
        const before = after === undefined ? undefined : Number(after)
        const history = await historyOf(house, tx, { person, before, most: PAGE, reads })
        return { about, history, names: await staffNames(tx, [...new Set(history.lines.map(({ by }) => by))]) }
      })
      if (shown.about.standsAs !== person) return reply.redirect(`/people/${shown.about.standsAs}/history`, 303)
      return reply.page(historyView, historyPage(shown.history, { ...shown, after, reads }))
    })
  }

/** Whether somebody may do something that another room declares; never where that room is not in the house. */
function permitted({ permissions }: House, actor: Parameters<typeof permissions.allows>[0], name: string): boolean {
  return permissions.all.some(permission => permission.name === name) && permissions.allows(actor, name)
}
