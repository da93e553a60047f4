import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { readDay, type Result, type Text } from '#kernel'
import { factsOfPerson, NotFound, type House, type Tx } from '#platform'
import { aboutSentenceOf } from '#sentence/warrants'
import {
  blankForm,
  filledForm,
  readEnvelope,
  readForm,
  shortDay,
  typedForm,
  type FieldError,
  type FormState,
} from '#web'
import { isApprovedKind, type ApprovedDate } from './approved-date.ts'
import { approvedDate, approvedOf } from './approved-date.repository.ts'
import { approvedDateChanged, approvedDateGiven, approvedDateRemoved } from './facts.ts'
import {
  besideWhat,
  giveApprovedDate,
  removeApprovedDate,
  type CannotApprove,
  type CannotRemoveApproval,
} from './give-approved-date.ts'
import {
  approvedDatesPage,
  changedApprovalFields,
  newApprovalFields,
  removedApprovalFields,
  type ApprovedDatesPage,
} from './pages/approved-dates/page.ts'
import { approvedDatesView } from './pages/approved-dates/view.ts'
import { kindName } from './pages/drawn/dates.ts'
import { faultErrors } from './pages/by-hand/fields.ts'
import { questionPage } from './pages/question/page.ts'
import { questionView } from './pages/question/view.ts'
import { words } from './words.ts'

const OfPerson = Type.Object({ person: Type.String() })
const OfApproved = Type.Object({ person: Type.String(), approved: Type.String() })

const kinds = [approvedDateGiven, approvedDateChanged, approvedDateRemoved]
const MOST_FACTS = 100

/** Dates that somebody approved: shown beside those worked out, given, changed and removed, with their own history. */
export const approvedDatePages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const approve = { config: { needs: 'release-date:approve' } }
    const path = '/people/:person/sentence/approved-dates'

    app.get(path, { config: { needs: 'sentence:read' }, schema: { params: OfPerson } }, async (request, reply) => {
      const { person } = request.params
      const page = await house.db.transaction(request.actor, async tx => {
        const beside = await besideWhat(house, tx, person)
        return approvedDatesPage(await aboutSentenceOf(house, tx, person), {
          approved: await approvedOf(tx, person),
          history: await historyOf(tx, person),
          mayApprove: house.permissions.allows(tx.actor, 'release-date:approve', await house.placesOf(tx, person)),
          cannot: beside.ok ? undefined : words[beside.refusal.code],
        })
      })
      return reply.page(approvedDatesView, page)
    })

    const asked = (request: FastifyRequest, { person, title, back, form, notes, version, removal }: Asked) =>
      house.db.transaction(request.actor, async tx =>
        questionPage(await aboutSentenceOf(house, tx, person), {
          title,
          back: `/people/${person}/sentence/approved-dates${back}`,
          form,
          notes,
          button: { en: 'Save', cy: 'Cadw' },
          ...(version === undefined ? {} : { version }),
          ...(removal === undefined
            ? {}
            : { also: { href: removal, text: { en: 'Remove this date', cy: 'Tynnu’r dyddiad hwn' } } }),
        }),
      )

    /** Shows the form again with what is wrong, or goes back to the list. */
    const answer = async (
      { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
      page: Asked,
      done: Result<ApprovedDate, CannotApprove | CannotRemoveApproval>,
    ) => {
      if (done.ok) {
        reply.flash('success', {
          en: 'Saved, and those who need to know were told',
          cy: 'Cadwyd, a dywedwyd wrth y rhai sydd angen gwybod',
        })
        return reply.redirect(`/people/${page.person}/sentence/approved-dates`, 303)
      }
      const form = { ...typedForm(page.form.fields, request.body), errors: errorsOf(done.refusal, page.form) }
      return reply.code(409).page(questionView, await asked(request, { ...page, form }))
    }

    const adding = (person: string, form: FormState): Asked => ({
      person,
      title: { en: 'Enter an approved date', cy: 'Rhoi dyddiad cymeradwy' },
      back: '',
      form,
      notes: [],
    })

    app.get(`${path}/new`, { ...approve, schema: { params: OfPerson } }, async (request, reply) => {
      const fields = newApprovalFields(house.clock.today())
      return reply.page(questionView, await asked(request, adding(request.params.person, blankForm(fields))))
    })

    app.post(`${path}/new`, { ...approve, schema: { params: OfPerson } }, async (request, reply) => {
      const { person } = request.params
      const fields = newApprovalFields(house.clock.today())
      const read = readForm(fields, request.body)
      if (!read.ok) return reply.code(400).page(questionView, await asked(request, adding(person, read.refusal)))
      const { kind, on, reason } = read.value
      if (!isApprovedKind(kind)) throw new NotFound(`kind ${kind}`)
      const given = await giveApprovedDate(house, request.actor, { person, kind, on, reason })
      return answer({ request, reply }, adding(person, blankForm(fields)), given)
    })

    const found = (request: FastifyRequest, ref: { readonly person: string; readonly approved: string }) =>
      house.db.transaction(request.actor, async tx => {
        const approved = await approvedDate(tx, ref.person, ref.approved)
        if (approved.state === 'removed') throw new NotFound(`approved date ${ref.approved}`)
        return approved
      })

    const changing = ({ person, id, kind, version }: ApprovedDate, form: FormState): Asked => ({
      person,
      title: kindName(kind),
      back: '',
      form,
      notes: [],
      version,
      removal: `/people/${person}/sentence/approved-dates/${id}/removal`,
    })

    app.get(`${path}/:approved`, { ...approve, schema: { params: OfApproved } }, async (request, reply) => {
      const approved = await found(request, request.params)
      const form = filledForm(changedApprovalFields(house.clock.today()), { on: approved.on })
      return reply.page(questionView, await asked(request, changing(approved, form)))
    })

    app.post(`${path}/:approved`, { ...approve, schema: { params: OfApproved } }, async (request, reply) => {
      const approved = await found(request, request.params)
      const fields = changedApprovalFields(house.clock.today())
      const read = readForm(fields, request.body)
      if (!read.ok) return reply.code(400).page(questionView, await asked(request, changing(approved, read.refusal)))
      const { person, kind } = approved
      const version = readEnvelope(request.body).version ?? approved.version
      const given = await giveApprovedDate(house, request.actor, { person, kind, version, ...read.value })
      return answer({ request, reply }, changing(approved, blankForm(fields)), given)
    })

    const removing = ({ person, id, version, kind, on }: ApprovedDate, form: FormState): Asked => ({
      person,
      title: removedApprovalFields.reason.label,
      back: `/${id}`,
      form,
      notes: [
        {
          en: `${kindName(kind).en}, ${shortDay('en', on)}`,
          cy: `${kindName(kind).cy}, ${shortDay('cy', on)}`,
        },
      ],
      version,
    })

    app.get(`${path}/:approved/removal`, { ...approve, schema: { params: OfApproved } }, async (request, reply) => {
      const approved = await found(request, request.params)
      return reply.page(questionView, await asked(request, removing(approved, blankForm(removedApprovalFields))))
    })

    app.post(`${path}/:approved/removal`, { ...approve, schema: { params: OfApproved } }, async (request, reply) => {
      const approved = await found(request, request.params)
      const read = readForm(removedApprovalFields, request.body)
      if (!read.ok) return reply.code(400).page(questionView, await asked(request, removing(approved, read.refusal)))
      const { person, id } = approved
      const version = readEnvelope(request.body).version ?? approved.version
      const removed = await removeApprovedDate(house, request.actor, { person, id, version, ...read.value })
      return answer({ request, reply }, removing(approved, blankForm(removedApprovalFields)), removed)
    })
  }

/** A form about approved dates. */
interface Asked {
  readonly person: string
  readonly title: Text
  /** Where the way back leads, below the list. */
  readonly back: string
  readonly form: FormState
  readonly notes: readonly Text[]
  readonly version?: number
  readonly removal?: string
}

function errorsOf(refusal: CannotApprove | CannotRemoveApproval, { fields }: FormState): readonly FieldError[] {
  if (refusal.code === 'release-dates.entered-faulty') {
    return faultErrors(refusal.faults, fields).map(error => ({ ...error, field: 'on', href: '#on-day' }))
  }
  const field = refusal.code === 'approved-dates.no-reason' ? 'reason' : 'on' in fields ? 'on' : 'reason'
  return [{ field, href: field === 'on' ? '#on-day' : '#reason', text: words[refusal.code] }]
}

async function historyOf(tx: Tx, person: string): Promise<ApprovedDatesPage['history']> {
  const facts = await factsOfPerson(tx, { person, kinds: kinds.map(({ name }) => name), most: MOST_FACTS })
  return facts.flatMap(({ kind, before, after, reason, by, at }) => {
    const told = kinds.find(({ name }) => name === kind)
    return told ? [{ what: told.says, dates: [before, after].flatMap(datesIn), reason, by, at }] : []
  })
}

function datesIn(told: object | null): readonly Text[] {
  return Object.entries(told ?? {}).flatMap(([kind, on]: [string, unknown]) => {
    const day = typeof on === 'string' ? readDay(on) : undefined
    return day === undefined ? [] : [{ en: `${kind}: ${shortDay('en', day)}`, cy: `${kind}: ${shortDay('cy', day)}` }]
  })
}
