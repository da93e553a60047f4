import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Result } from '#kernel'
import { isRole, type House } from '#platform'
import { filledForm, readEnvelope, readForm, typedForm, type Fields, type FormState, type Values } from '#web'
import { addStaff } from './add-staff.ts'
import { changeStaff } from './change-staff.ts'
import { placesText } from './directory.ts'
import { endStaff } from './end-staff.ts'
import type { Member } from './member.ts'
import {
  addFields,
  adding,
  changeFields,
  checkStaffPage,
  codesIn,
  editing,
  editStaffPage,
  endFields,
  filledFrom,
  startingOn,
  type Editing,
} from './pages/edit-staff/page.ts'
import { checkStaffView, editStaffView } from './pages/edit-staff/view.ts'
import { listStaffPage, type StaffQuery } from './pages/list-staff/page.ts'
import { listStaffView } from './pages/list-staff/view.ts'
import { showStaffPage } from './pages/show-staff/page.ts'
import { showStaffView } from './pages/show-staff/view.ts'
import { findMembers, loadMember } from './repository.ts'
import { cursorOf, readCursor } from './staff-cursor.ts'
import { texts } from './texts.ts'
import { words } from './words.ts'

const PAGE = 50

function staffQuery(query: unknown): StaffQuery {
  const given = (query ?? {}) as Readonly<Record<string, unknown>>
  const first = (name: string): string => {
    const value: unknown = Array.isArray(given[name]) ? given[name][0] : given[name]
    return typeof value === 'string' ? value.trim().slice(0, 400) : ''
  }
  const role = first('role')
  return {
    q: first('q').slice(0, 100),
    role: isRole(role) ? role : '',
    place: first('place').slice(0, 10).toUpperCase(),
    all: first('all') === 'yes',
    after: first('after'),
  }
}

/** One form about staff: what it asks, and what is done with the answers. */
interface Edit<Of extends Fields> {
  readonly about: Editing
  readonly fields: Of
  readonly version: number | undefined
  save(values: Values<Of>, version: number): Promise<Result<Member, { readonly code: keyof typeof words }>>
  readonly saved: (typeof texts)['added' | 'changed' | 'ended']
}

/** The pages about staff. */
export const staffPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const read = { config: { needs: 'staff:read' } }
    const change = { config: { needs: 'staff:change' } }
    const params = { schema: { params: Type.Object({ username: Type.String({ maxLength: 64 }) }) } }
    const memberOf = (request: FastifyRequest, username: string) =>
      house.db.transaction(request.actor, tx => loadMember(tx, username))

    app.get('/staff', read, async (request, reply) => {
      const query = staffQuery(request.query)
      const wanted = {
        words: query.q,
        role: query.role === '' ? undefined : query.role,
        place: query.place === '' ? undefined : query.place,
        on: query.all ? undefined : house.clock.today(),
        after: readCursor(query.after),
        most: PAGE + 1,
      }
      const found = await house.db.transaction(request.actor, tx => findMembers(tx, wanted))
      const members = found.slice(0, PAGE)
      const last = found.length > PAGE ? members.at(-1) : undefined
      const page = listStaffPage({
        query,
        members,
        next: last && cursorOf(last),
        mayAdd: house.permissions.allows(request.actor, 'staff:change'),
        placesText: codes => placesText(house, codes),
      })
      return reply.page(listStaffView, page)
    })

    app.get('/staff/:username', { ...read, ...params }, async (request, reply) => {
      const member = await memberOf(request, request.params.username)
      const others = member.username !== request.actor.username
      const mayChange = others && house.permissions.allows(request.actor, 'staff:change')
      const places = placesText(house, member.places)
      return reply.page(showStaffView, showStaffPage(member, { today: house.clock.today(), places, mayChange }))
    })

    /** A posted form: its errors, the answers to check, or what came of saving them. */
    const posted = async <Of extends Fields>(request: FastifyRequest, reply: FastifyReply, edit: Edit<Of>) => {
      const { about, fields, saved } = edit
      const version = readEnvelope(request.body).version ?? edit.version
      const { step } = (request.body ?? {}) as { readonly step?: unknown }
      const again = (form: FormState, refused?: (typeof words)[keyof typeof words]) =>
        reply.page(editStaffView, editStaffPage(about, { form, version, ...(refused ? { refused } : {}) }))
      const answers = readForm(fields, request.body)
      if (!answers.ok) {
        reply.code(400)
        return again(answers.refusal)
      }
      const form = typedForm(fields, request.body)
      if (step === 'edit') return again(form)
      if (step !== 'save') {
        return reply.page(checkStaffView, checkStaffPage(about, { form, values: answers.value, version }))
      }
      const outcome = await edit.save(answers.value, version ?? 0)
      if (!outcome.ok) {
        reply.code(409)
        return again(form, words[outcome.refusal.code])
      }
      return reply.flash('success', saved).redirect(`/staff/${outcome.value.username}`, 303)
    }

    app.get('/staff/add', change, async (_, reply) => {
      const form = filledForm(addFields, startingOn(house.clock.today()))
      return reply.page(editStaffView, editStaffPage(adding, { form }))
    })
    app.post('/staff/add', change, (request, reply) =>
      posted(request, reply, {
        about: adding,
        fields: addFields,
        version: undefined,
        saved: texts.added,
        save: ({ places, ...asked }) => addStaff(house, request.actor, { ...asked, places: codesIn(places) }),
      }),
    )

    app.get('/staff/:username/change', { ...change, ...params }, async (request, reply) => {
      const member = await memberOf(request, request.params.username)
      const form = filledForm(changeFields, filledFrom(member))
      return reply.page(editStaffView, editStaffPage(editing('change', member), { form, version: member.version }))
    })
    app.post('/staff/:username/change', { ...change, ...params }, async (request, reply) => {
      const member = await memberOf(request, request.params.username)
      return posted(request, reply, {
        about: editing('change', member),
        fields: changeFields,
        version: member.version,
        saved: texts.changed,
        save: ({ places, ...asked }, version) =>
          changeStaff(house, request.actor, { ...asked, places: codesIn(places), username: member.username, version }),
      })
    })

    app.get('/staff/:username/last-day', { ...change, ...params }, async (request, reply) => {
      const member = await memberOf(request, request.params.username)
      const form = filledForm(endFields, member.ends === undefined ? {} : { ends: member.ends })
      return reply.page(editStaffView, editStaffPage(editing('end', member), { form, version: member.version }))
    })
    app.post('/staff/:username/last-day', { ...change, ...params }, async (request, reply) => {
      const member = await memberOf(request, request.params.username)
      return posted(request, reply, {
        about: editing('end', member),
        fields: endFields,
        version: member.version,
        saved: texts.ended,
        save: (asked, version) => endStaff(house, request.actor, { ...asked, username: member.username, version }),
      })
    })
  }
