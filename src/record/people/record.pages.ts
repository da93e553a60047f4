import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { NotFound, type Actor, type House } from '#platform'
import { blankForm, readEnvelope, readForm, typedForm, type FormState } from '#web'
import { aboutPerson, aboutWhole, whereabouts } from './about-person.ts'
import { comparable, type Described } from './matching/clean.ts'
import { findMatches } from './matching/find-matches.ts'
import { describedPeople, frequenciesOf } from './matching/matching.repository.ts'
import { score } from './matching/score.ts'
import { mergePeople } from './merge-people.ts'
import { listName } from './name-key.ts'
import type { Deed } from './pages/change/deed.ts'
import { deeds } from './pages/change/deeds.ts'
import { changePage, changeView } from './pages/change/view.ts'
import { detailsPage } from './pages/details/page.ts'
import { detailsView } from './pages/details/view.ts'
import { duplicatesPage, mergeFields, mergePage } from './pages/merge/page.ts'
import { duplicatesView, mergeView } from './pages/merge/view.ts'
import { loadPerson, peopleInList, personOf } from './repository.ts'
import { visibilityOf } from './standing.repository.ts'
import { texts } from './texts.ts'
import { words } from './words.ts'

const PersonRef = Type.Object({ person: Type.String({ maxLength: 40 }) })
const MergeQuery = Type.Object({ with: Type.Optional(Type.String({ maxLength: 40 })) })
const TargetQuery = Type.Object({ target: Type.Optional(Type.String({ maxLength: 40 })) })

/** What the record holds of who somebody is, the forms that change it, and merging. */
export const recordPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const config = (needs: string) => ({ config: { needs }, schema: { params: PersonRef } })

    app.get('/people/:person/details', config('person:read'), async (request, reply) => {
      const { person: id } = request.params
      const may = (needs: string) => house.permissions.allows(request.actor, needs)
      const loaded = await house.db.transaction(request.actor, async tx => {
        const whole = await loadPerson(tx, id)
        const about = await aboutWhole(house, tx, { whole, tab: `/people/${id}/details` })
        return { whole, about, standing: await visibilityOf(tx, id) }
      })
      if (toSurvivor(reply, loaded.whole.person, '/details')) return reply
      const rights = { write: may('person:write'), restrict: may('person:restrict'), merge: may('person:merge') }
      return reply.page(detailsView, detailsPage(loaded.whole, { ...loaded, may: rights }))
    })

    for (const deed of deeds) {
      const route = { config: { needs: deed.needs }, schema: { params: PersonRef, querystring: TargetQuery } }
      app.get(`/people/:person/change/${deed.name}`, route, async (request, reply) => {
        const { whole, about } = await loaded(request.actor, request.params.person)
        if (toSurvivor(reply, whole.person, '/details')) return reply
        const form = deed.open(house.clock.today(), whole)
        return reply.page(changeView, changePage(deed, { about, form, version: about.version }))
      })
      app.post(`/people/:person/change/${deed.name}`, route, async (request, reply) => {
        const { person } = request.params
        const { version = 0 } = readEnvelope(request.body)
        const sent = { changing: { person, version }, target: request.query.target ?? '', body: request.body }
        const outcome = await deed.submit(house, request.actor, sent)
        if (outcome.ok) return reply.flash('success', deed.flash).redirect(`/people/${person}/details`, 303)
        return showAgain(reply.code(outcome.status), request.actor, { deed, person, version, form: outcome.form })
      })
    }

    const loaded = (actor: Actor, person: string) =>
      house.db.transaction(actor, async tx => {
        const whole = await loadPerson(tx, person)
        return { whole, about: await aboutWhole(house, tx, { whole }) }
      })

    const showAgain = async (
      reply: FastifyReply,
      actor: Actor,
      { deed, person, version, form }: { deed: Deed; person: string; version: number; form: FormState },
    ) => {
      const { about } = await loaded(actor, person)
      return reply.page(changeView, changePage(deed, { about, form, version }))
    }

    app.get('/people/:person/duplicates', config('person:write'), async (request, reply) => {
      const { person: id } = request.params
      const found = await house.db.transaction(request.actor, async tx => {
        const about = await aboutPerson(house, tx, { person: id })
        const described = (await describedPeople(tx, [id])).get(id)
        const matches = described
          ? await findMatches(tx, described, { than: id })
          : { adjusted: true, matches: [] as const }
        const people = await peopleInList(
          tx,
          matches.matches.map(({ person }) => person),
        )
        return { about, matches, people, record: await personOf(tx, id) }
      })
      if (toSurvivor(reply, found.record, '/duplicates')) return reply
      const matches = found.matches.matches.flatMap(({ person, score: scored }) => {
        const listed = found.people.find(each => each.id === person)
        return listed
          ? [{ person: listed, name: listName(listed.name), where: whereabouts(house, listed), score: scored }]
          : []
      })
      const mayMerge = house.permissions.allows(request.actor, 'person:merge')
      return reply.page(
        duplicatesView,
        duplicatesPage(found.about, { matches, adjusted: found.matches.adjusted, mayMerge }),
      )
    })

    /** The two records that are compared. Throws NotFound. */
    const compared = (actor: Actor, id: string, other: string | undefined) =>
      house.db.transaction(actor, async tx => {
        if (other === undefined || other === id) throw new NotFound('no record to compare with')
        const these = await loadPerson(tx, id)
        const others = await loadPerson(tx, other)
        const described = await describedPeople(tx, [these.person.standsAs, others.person.standsAs])
        const record = (of: string): Described => {
          const found = described.get(of)
          if (!found) throw new NotFound(`person ${of}`)
          return found
        }
        const [left, right] = [comparable(record(these.person.standsAs)), comparable(record(others.person.standsAs))]
        const { adjusted, frequencies } = await frequenciesOf(tx, [left, right])
        const about = await aboutWhole(house, tx, { whole: these })
        return { about, these, others, adjusted, score: score(left, right, frequencies) }
      })

    const merging = { config: { needs: 'person:merge' }, schema: { params: PersonRef, querystring: MergeQuery } }

    app.get('/people/:person/merge', merging, async (request, reply) => {
      const pair = await compared(request.actor, request.params.person, request.query.with)
      const form = blankForm(mergeFields)
      return reply.page(mergeView, mergePage(request.language, { ...pair, form, version: pair.about.version }))
    })

    app.post('/people/:person/merge', merging, async (request, reply) => {
      const { person } = request.params
      const other = request.query.with ?? ''
      const { version = 0 } = readEnvelope(request.body)
      const read = readForm(mergeFields, request.body)
      if (read.ok) {
        const outcome = await mergePeople(house, request.actor, {
          survivor: { person, version },
          person: other,
          reason: read.value.reason,
        })
        if (outcome.ok) return reply.flash('success', texts.merged).redirect(`/people/${person}/details`, 303)
        const { code } = outcome.refusal
        const errors = [{ text: words[code], field: 'reason', href: '#reason' }]
        const pair = await compared(request.actor, person, other)
        const form = { ...typedForm(mergeFields, request.body), errors }
        return reply.code(409).page(mergeView, mergePage(request.language, { ...pair, form, version }))
      }
      const pair = await compared(request.actor, person, other)
      return reply.code(400).page(mergeView, mergePage(request.language, { ...pair, form: read.refusal, version }))
    })
  }

/** A record that was merged leads to the one that stands for the person. True when it did. */
function toSurvivor(
  reply: FastifyReply,
  { id, standsAs }: { readonly id: string; readonly standsAs: string },
  page: string,
): boolean {
  if (standsAs === id) return false
  reply.redirect(`/people/${standsAs}${page}`, 303)
  return true
}
