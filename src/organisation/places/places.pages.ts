import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { isoDay, type Day } from '#kernel'
import { NotFound, type House } from '#platform'
import { date, filledForm, readEnvelope, readForm, typedForm, type PageError, type Typed } from '#web'
import { attributesOf, isAttribute, type AttributeName } from './attributes.ts'
import { changePlace } from './change-place.ts'
import { placesCsv } from './csv.ts'
import { listPlaces, type ListQuery } from './list-query.ts'
import { changeFields, changePlacePage, checkChangePage } from './pages/change-place/page.ts'
import { changePlaceView, checkChangeView } from './pages/change-place/view.ts'
import { listPlacesPage } from './pages/list-places/page.ts'
import { listPlacesView } from './pages/list-places/view.ts'
import { showPlacePage } from './pages/show-place/page.ts'
import { showPlaceView } from './pages/show-place/view.ts'
import type { Place } from './place.ts'
import { registerOf } from './register.ts'
import { texts } from './texts.ts'
import { words } from './words.ts'

const asked = { on: date({ label: texts.asOn, name: texts.day, optional: true }) }

/** The day that an address asks about: typed in three boxes, or written in one. */
function dayAsked(query: ListQuery): { on: Day | undefined; errors: readonly PageError[]; typedDay: Typed } {
  const read = readForm(asked, query)
  if (read.ok) return { on: read.value.on, errors: [], typedDay: {} }
  return { on: undefined, errors: read.refusal.errors, typedDay: read.refusal.typed }
}

const first = (value: unknown): string | undefined => {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' && one !== '' ? one.slice(0, 100) : undefined
}

/** A query as it may be read: the first of each, none too long. */
function listQuery(query: unknown): ListQuery {
  const given = (query ?? {}) as Readonly<Record<string, unknown>>
  const names = ['q', 'kind', 'country', 'region', 'operator', 'status', 'on', 'after'] as const
  return Object.fromEntries(
    names.map(name => [name, first(given[name])] as const).filter(([, value]) => value !== undefined),
  )
}

/** The pages of the register. */
export const placesPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const read = { config: { needs: 'place:read' } }
    const change = { config: { needs: 'place:change' } }
    const PlaceParams = Type.Object({ place: Type.String({ maxLength: 10 }) })
    const ChangeParams = Type.Object({
      place: Type.String({ maxLength: 10 }),
      attribute: Type.String({ maxLength: 20 }),
    })

    const listed = async (request: { readonly query: unknown }) => {
      const register = await registerOf(house)
      const { on, errors, typedDay } = dayAsked(request.query as ListQuery)
      const query = { ...listQuery(request.query), ...(on === undefined ? {} : { on: isoDay(on) }) }
      // The first sight of the register is of what is open now.
      const usual = Object.keys(query).length === 0 ? { ...query, status: 'open' } : query
      const list = listPlaces(register, usual, { today: house.clock.today(), usual: 'prison' })
      return { register, query: usual, list, errors, typedDay }
    }

    app.get('/places', read, async (request, reply) => {
      const { register, query, list, errors, typedDay } = await listed(request)
      if (errors.length > 0) reply.code(400)
      return reply.page(listPlacesView, listPlacesPage(register, { query, listed: list, errors, typedDay }))
    })

    app.get('/places.csv', read, async (request, reply) => {
      const { list } = await listed(request)
      return reply
        .type('text/csv; charset=utf-8')
        .header('Content-Disposition', `attachment; filename="places-${isoDay(list.on)}.csv"`)
        .header('Cache-Control', 'no-store')
        .send(placesCsv(request.language, list.found, list.on))
    })

    app.get('/places/:place', { ...read, schema: { params: PlaceParams } }, async (request, reply) => {
      const register = await registerOf(house)
      const place = register.get(request.params.place)
      const { on, errors, typedDay } = dayAsked(request.query as ListQuery)
      if (errors.length > 0) reply.code(400)
      const mayChange = house.permissions.allows(request.actor, 'place:change')
      const day = on ?? house.clock.today()
      return reply.page(showPlaceView, showPlacePage(register, place, { on: day, mayChange, errors, typedDay }))
    })

    /** The place and the attribute that an address names. Throws NotFound. */
    const named = async (params: {
      place: string
      attribute: string
    }): Promise<{ place: Place; attribute: AttributeName }> => {
      const place = (await registerOf(house)).get(params.place)
      const { attribute } = params
      if (!isAttribute(attribute) || !attributesOf(place.kind).includes(attribute)) throw new NotFound(attribute)
      return { place, attribute }
    }

    const changing = '/places/:place/change/:attribute'
    app.get(changing, { ...change, schema: { params: ChangeParams } }, async (request, reply) => {
      const { place, attribute } = await named(request.params)
      const form = filledForm(changeFields(attribute), {})
      return reply.page(changePlaceView, changePlacePage(place, attribute, { form, today: house.clock.today() }))
    })

    app.post(changing, { ...change, schema: { params: ChangeParams } }, async (request, reply) => {
      const { place, attribute } = await named(request.params)
      const fields = changeFields(attribute)
      const today = house.clock.today()
      const { version = place.version } = readEnvelope(request.body)
      const { step } = (request.body ?? {}) as { readonly step?: unknown }
      const read = readForm(fields, request.body)
      if (!read.ok) {
        const page = changePlacePage(place, attribute, { form: read.refusal, today, version })
        return reply.code(400).page(changePlaceView, page)
      }
      const form = typedForm(fields, request.body)
      if (step === 'edit')
        return reply.page(changePlaceView, changePlacePage(place, attribute, { form, today, version }))
      if (step !== 'save') {
        const register = await registerOf(house)
        const { typed } = form
        const page = checkChangePage(register, place, { attribute, asked: read.value, typed, today, version })
        return reply.page(checkChangeView, page)
      }
      const changed = await changePlace(house, request.actor, { place: place.code, version, attribute, ...read.value })
      if (!changed.ok) {
        const refused = words[changed.refusal.code]
        const page = changePlacePage(place, attribute, { form, today, refused, version })
        return reply.code(409).page(changePlaceView, page)
      }
      return reply.flash('success', texts.saved).redirect(`/places/${place.code}`, 303)
    })
  }
