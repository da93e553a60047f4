import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { findPlaces, holdsPeople, nameOn, registerOf, supervisesPeople, type Place } from '#organisation/places'
import { isId, type House } from '#platform'
import { blankForm, readForm, typedForm, type FormState, type Values } from '#web'
import { whereabouts } from './about-person.ts'
import { addPerson, likelyMatches } from './add-person.ts'
import { peopleCsv } from './csv.ts'
import type { Matches } from './matching/find-matches.ts'
import {
  addPersonFields,
  addPersonPage,
  checkPersonPage,
  fieldOf,
  matchesPage,
  newPersonFrom,
  typedFromSearch,
  type AddPersonFields,
} from './pages/add-person/page.ts'
import { addPersonView, checkPersonView, matchesView } from './pages/add-person/view.ts'
import { findPeoplePage, type PlaceToChoose, type Wanted } from './pages/find-people/page.ts'
import { findPeopleView } from './pages/find-people/view.ts'
import { peopleInList } from './repository.ts'
import { findPeople, type FoundPerson } from './search/find-people.ts'
import { texts } from './texts.ts'
import { words } from './words.ts'

const PAGE = 25
/** A file with more people than this is asked for of the API, in pages. */
const MOST_IN_FILE = 5000

const first = (value: unknown, longest = 200): string => {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' ? one.replaceAll('\0', '').slice(0, longest) : ''
}

function wantedFrom(query: unknown): Wanted {
  const given = (query ?? {}) as Readonly<Record<string, unknown>>
  const after = first(given['after'])
  return {
    typed: first(given['q']).trim(),
    heldAt: first(given['heldAt']),
    supervisedAt: first(given['supervisedAt']),
    after: after === '' ? undefined : after,
  }
}

const filterOf = ({ heldAt, supervisedAt }: Wanted) => ({
  heldAt: heldAt === '' ? undefined : heldAt,
  supervisedAt: supervisedAt === '' ? undefined : supervisedAt,
})

/** Finding people, and adding one that nobody could find. */
export const findPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const read = { config: { needs: 'person:read' } }
    const write = { config: { needs: 'person:write' } }

    const placesToChoose = async () => {
      const on = house.clock.today()
      const register = await registerOf(house)
      const choices = (holds: (kind: Place['kind']) => boolean): readonly PlaceToChoose[] =>
        findPlaces(register, { on, status: 'open' })
          .filter(({ place }) => holds(place.kind))
          .map(({ place }) => ({ code: place.code, name: nameOn(place, on) }))
      return { prisons: choices(holdsPeople), units: choices(supervisesPeople) }
    }

    app.get('/find', read, async (request, reply) => {
      const wanted = wantedFrom(request.query)
      const asked = wanted.typed !== '' || wanted.heldAt !== '' || wanted.supervisedAt !== ''
      const found = asked
        ? await findPeople(house, request.actor, { ...wanted, ...filterOf(wanted), limit: PAGE })
        : undefined
      if (found?.straightTo !== undefined) return reply.redirect(`/people/${found.straightTo}`, 303)
      const page = findPeoplePage(house, wanted, {
        found,
        ...(await placesToChoose()),
        mayAdd: house.permissions.allows(request.actor, 'person:write'),
        mayExport: house.permissions.allows(request.actor, 'person:export'),
      })
      return reply.page(findPeopleView, page)
    })

    app.get('/find.csv', { config: { needs: 'person:export' } }, async (request, reply) => {
      const wanted = wantedFrom(request.query)
      const people: FoundPerson[] = []
      let after: string | undefined
      do {
        const page = await findPeople(house, request.actor, { ...wanted, ...filterOf(wanted), after, limit: 500 })
        people.push(...page.people)
        after = page.next ?? undefined
      } while (after !== undefined && people.length < MOST_IN_FILE)
      return reply
        .type('text/csv; charset=utf-8')
        .header('Content-Disposition', 'attachment; filename="people.csv"')
        .header('Cache-Control', 'no-store')
        .send(peopleCsv(request.language, house, people.slice(0, MOST_IN_FILE)))
    })

    app.get('/people/new', write, async (request, reply) => {
      const today = house.clock.today()
      const form = {
        ...blankForm(addPersonFields(today)),
        typed: typedFromSearch(wantedFrom(request.query).typed, today),
      }
      return reply.page(addPersonView, addPersonPage(form))
    })

    app.post('/people/new', write, async (request, reply) => {
      const body = (request.body ?? {}) as Readonly<Record<string, unknown>>
      const step = first(body['step'])
      const fields = addPersonFields(house.clock.today())
      const form = typedForm(fields, request.body)
      if (step === 'edit') return reply.page(addPersonView, addPersonPage(form))

      const read = readForm(fields, request.body)
      if (!read.ok) return reply.code(400).page(addPersonView, addPersonPage(read.refusal))
      if (read.value.born === undefined && read.value.bornUnknown === undefined) {
        const missing = { text: texts.bornMissing, href: '#born-day' }
        return reply.code(400).page(addPersonView, addPersonPage({ ...form, errors: [{ ...missing, field: 'born' }] }))
      }
      const reviewed = first(body['reviewed'], 1000).split(',').filter(isId)
      const refuseOn = (code: keyof typeof words) =>
        reply.code(409).page(addPersonView, addPersonPage(form, { text: words[code], href: fieldOf(code) }))
      const showMatches = async (found: Matches, missing: boolean) => {
        const people = await house.db.transaction(request.actor, tx =>
          peopleInList(
            tx,
            found.matches.map(({ person }) => person),
          ),
        )
        if (missing) reply.code(400)
        const whereOf = (person: (typeof people)[number]) => whereabouts(house, person)
        return reply.page(matchesView, matchesPage({ found, people, whereOf, typed: form.typed, missing }))
      }

      if (step === 'save') {
        const outcome = await addPerson(house, request.actor, newPersonFrom(read.value, reviewed))
        if (outcome.ok) return reply.flash('success', texts.opened).redirect(`/people/${outcome.value.person}`, 303)
        if (outcome.refusal.code === 'people.likely-match') return showMatches(outcome.refusal.matches, false)
        return refuseOn(outcome.refusal.code)
      }
      const who = first(body['who'])
      if (step === 'matches' && isId(who)) return reply.redirect(`/people/${who}`, 303)
      if (step === 'matches' && who === 'none') return check(form, read.value, reviewed)
      const found = await likelyMatches(house, request.actor, newPersonFrom(read.value, []))
      if (!found.ok) return refuseOn(found.refusal.code)
      return found.value.matches.length > 0 ? showMatches(found.value, step === 'matches') : check(form, read.value, [])

      function check(typed: FormState<AddPersonFields>, values: Values<AddPersonFields>, looked: readonly string[]) {
        return reply.page(checkPersonView, checkPersonPage(typed, values, looked))
      }
    })
  }
