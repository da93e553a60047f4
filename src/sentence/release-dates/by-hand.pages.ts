import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Result, Text } from '#kernel'
import type { Actor, House, Tx } from '#platform'
import type { AboutPerson } from '#record/people'
import { aboutSentenceOf } from '#sentence/warrants'
import { readForm, typedForm, type FieldError, type Fields, type FormState } from '#web'
import { wayNames } from './by-hand.ts'
import type { Calculation } from './calculation.ts'
import { carryOut, type Deed } from './carry-out.ts'
import { kindsToEnter, type DateKind, type KeyDates } from './date-kinds.ts'
import { enterDates, enterDatesIn, givenBefore, termsServed, type CannotEnter } from './enter-dates.ts'
import { overrideDates, overrideDatesIn, type CannotOverride } from './override-dates.ts'
import {
  faultErrors,
  filledWith,
  givenDates,
  kindsFields,
  manualFields,
  NONE,
  overrideFields,
  type GivenDates,
} from './pages/by-hand/fields.ts'
import { questionPage } from './pages/question/page.ts'
import { questionView } from './pages/question/view.ts'
import { calculationOf } from './repository.ts'
import { mayBeEntered } from './when-by-hand.ts'
import { words } from './words.ts'
import { answerNow } from './work-out.ts'

const OfPerson = Type.Object({ person: Type.String() })
const OfCalculation = Type.Object({ person: Type.String(), calculation: Type.String() })
const Kinds = Type.Object({ kinds: Type.Optional(Type.String({ maxLength: 200 })) })

type Refusal = CannotEnter | CannotOverride

/** One way of giving dates by hand: its pages are the same, and what it asks and does is its own. */
interface Way {
  readonly about: AboutPerson
  readonly path: string
  readonly indeterminate: boolean
  readonly title: Text
  /** What is to be known first. */
  readonly notes: readonly Text[]
  /** Dates and answers to begin with. */
  readonly offered: KeyDates
  readonly answers: Readonly<Record<string, string>>
  readonly fields: (kinds: readonly DateKind[]) => Fields
  readonly says: Text
  readonly rehearsed: (tx: Tx, given: GivenDates) => Promise<Result<Calculation, Refusal>>
  readonly done: (actor: Actor, given: GivenDates) => Promise<Result<Calculation, Refusal>>
  readonly flash: Text
}

/** Pages on which dates are given by hand: where none can be worked out, and in place of those that were. */
export const byHandPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const enter = { config: { needs: 'release-date:enter' } }
    const manual = (request: FastifyRequest, { person }: { readonly person: string }) =>
      house.db.transaction(request.actor, tx => manualWay(house, tx, person))
    const override = (request: FastifyRequest, ref: { readonly person: string; readonly calculation: string }) =>
      house.db.transaction(request.actor, tx => overrideWay(house, tx, ref))

    app.get('/people/:person/sentence/by-hand', { ...enter, schema: { params: OfPerson } }, async (request, reply) => {
      const way = await manual(request, request.params)
      if (!way.ok) return notNow(reply, request.params.person, way.refusal)
      return askKinds(reply, way.value)
    })
    app.post('/people/:person/sentence/by-hand', { ...enter, schema: { params: OfPerson } }, async (request, reply) => {
      const way = await manual(request, request.params)
      if (!way.ok) return notNow(reply, request.params.person, way.refusal)
      return takeKinds(request, reply, way.value)
    })
    const manualDates = { ...enter, schema: { params: OfPerson, querystring: Kinds } }
    app.get('/people/:person/sentence/by-hand/dates', manualDates, async (request, reply) => {
      const way = await manual(request, request.params)
      if (!way.ok) return notNow(reply, request.params.person, way.refusal)
      return askDates(reply, way.value, kindsIn(request.query.kinds, way.value))
    })
    app.post('/people/:person/sentence/by-hand/dates', manualDates, async (request, reply) => {
      const way = await manual(request, request.params)
      if (!way.ok) return notNow(reply, request.params.person, way.refusal)
      return takeDates(house, { request, reply }, way.value, kindsIn(request.query.kinds, way.value))
    })

    const calculation = '/people/:person/sentence/calculations/:calculation/override'
    const overriding = { ...enter, schema: { params: OfCalculation } }
    app.get(calculation, overriding, async (request, reply) => askKinds(reply, await override(request, request.params)))
    app.post(calculation, overriding, async (request, reply) =>
      takeKinds(request, reply, await override(request, request.params)),
    )
    const overridingDates = { ...enter, schema: { params: OfCalculation, querystring: Kinds } }
    app.get(`${calculation}/dates`, overridingDates, async (request, reply) => {
      const way = await override(request, request.params)
      return askDates(reply, way, kindsIn(request.query.kinds, way))
    })
    app.post(`${calculation}/dates`, overridingDates, async (request, reply) => {
      const way = await override(request, request.params)
      return takeDates(house, { request, reply }, way, kindsIn(request.query.kinds, way))
    })
  }

async function manualWay(
  house: House,
  tx: Tx,
  person: string,
): Promise<Result<Way, { readonly code: 'release-dates.can-be-worked-out' | 'release-dates.put-right-first' }>> {
  const { input, outcome } = await answerNow(tx, house, person)
  if (outcome.refused.length === 0) return { ok: false, refusal: { code: 'release-dates.can-be-worked-out' } }
  if (!mayBeEntered(outcome.refused)) return { ok: false, refusal: { code: 'release-dates.put-right-first' } }
  const { indeterminate } = await termsServed(house, tx, person)
  const before = await givenBefore(tx, person, { input, ways: ['manual-determinate', 'manual-indeterminate'] })
  return {
    ok: true,
    value: {
      about: await aboutSentenceOf(house, tx, person),
      path: `/people/${person}/sentence/by-hand`,
      indeterminate,
      title: { en: 'Enter dates by hand', cy: 'Rhoi dyddiadau â llaw' },
      notes: outcome.refused.map(({ says }) => says),
      offered: before?.outcome.dates ?? {},
      answers: before?.byHand ? { evidence: before.byHand.evidence } : {},
      fields: manualFields,
      says: wayNames[indeterminate ? 'manual-indeterminate' : 'manual-determinate'],
      rehearsed: (within, given) => enterDatesIn(house, within, { person, ...given }),
      done: (actor, given) => enterDates(house, actor, { person, ...given }),
      flash: {
        en: 'The dates are recorded. A second person will be asked to confirm them.',
        cy: 'Cofnodwyd y dyddiadau. Gofynnir i ail berson eu cadarnhau.',
      },
    },
  }
}

async function overrideWay(
  house: House,
  tx: Tx,
  { person, calculation: id }: { readonly person: string; readonly calculation: string },
): Promise<Way> {
  const calculation = await calculationOf(tx, person, id)
  const { version, outcome, input, number } = calculation
  const { indeterminate } = await termsServed(house, tx, person)
  const before = await givenBefore(tx, person, { input, ways: ['genuine-override'] })
  const answers =
    before?.byHand?.way === 'genuine-override'
      ? { why: before.byHand.why, detail: before.byHand.detail ?? '', evidence: before.byHand.evidence }
      : {}
  const asked = (given: GivenDates) => ({ person, calculation: id, version, ...given })
  return {
    about: await aboutSentenceOf(house, tx, person),
    path: `/people/${person}/sentence/calculations/${id}/override`,
    indeterminate,
    title: { en: `Override the dates of calculation ${number}`, cy: `Gwrthwneud dyddiadau cyfrifiad ${number}` },
    notes: [
      {
        en: 'Do this only when the dates are wrong although the record is right. If the record is wrong, correct it instead.',
        cy: 'Gwnewch hyn dim ond pan fo’r dyddiadau’n anghywir er bod y cofnod yn gywir. Os yw’r cofnod yn anghywir, cywirwch ef yn lle hynny.',
      },
    ],
    offered: before?.outcome.dates ?? outcome.dates,
    answers,
    fields: overrideFields,
    says: wayNames['genuine-override'],
    rehearsed: (within, given) => overrideDatesIn(house, within, asked(given)),
    done: (actor, given) => overrideDates(house, actor, asked(given)),
    flash: {
      en: 'The dates are overridden. A second person will be asked to confirm them.',
      cy: 'Gwrthwnaed y dyddiadau. Gofynnir i ail berson eu cadarnhau.',
    },
  }
}

function notNow(reply: FastifyReply, person: string, { code }: { readonly code: keyof typeof words }) {
  return reply.flash('information', words[code]).redirect(`/people/${person}/sentence`, 303)
}

function kindsIn(text: string | undefined, { indeterminate }: Way): readonly DateKind[] {
  const asked = text?.split(' ') ?? []
  return kindsToEnter(indeterminate).filter(kind => asked.includes(kind))
}

function kindsPage({ about, path, title, notes }: Way, form: FormState) {
  return questionPage(about, { title, back: path.replace(/\/(by-hand|calculations\/.*)$/, ''), form, notes })
}

function askKinds(reply: FastifyReply, way: Way) {
  const fields = kindsFields(way.indeterminate)
  const kinds = Object.keys(way.offered).filter(kind => kindsIn(kind, way).length > 0)
  return reply.page(questionView, kindsPage(way, { fields, typed: { kinds }, errors: [] }))
}

function takeKinds(request: FastifyRequest, reply: FastifyReply, way: Way) {
  const read = readForm(kindsFields(way.indeterminate), request.body)
  if (!read.ok) return reply.code(400).page(questionView, kindsPage(way, read.refusal))
  const { kinds } = read.value
  if (kinds.includes(NONE) && kinds.length > 1) {
    const text = {
      en: 'Choose dates, or that none of them apply: not both',
      cy: 'Dewiswch ddyddiadau, neu nad oes yr un ohonynt yn gymwys: nid y ddau',
    }
    const form = {
      ...typedForm(kindsFields(way.indeterminate), request.body),
      errors: [{ field: 'kinds', href: '#kinds', text }],
    }
    return reply.code(400).page(questionView, kindsPage(way, form))
  }
  return reply.redirect(`${way.path}/dates?kinds=${encodeURIComponent(kinds.join(' '))}`, 303)
}

function datesPage({ about, path, title }: Way, form: FormState) {
  return questionPage(about, { title, back: path, form, notes: [] })
}

function askDates(reply: FastifyReply, way: Way, kinds: readonly DateKind[]) {
  if (kinds.length === 0 && !way.indeterminate) return reply.redirect(way.path, 303)
  return reply.page(questionView, datesPage(way, filledWith(way.fields(kinds), way.offered, way.answers)))
}

function takeDates(
  house: House,
  http: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  way: Way,
  kinds: readonly DateKind[],
) {
  const fields = way.fields(kinds)
  const { typed } = typedForm(fields, http.request.body)
  const again = (errors: readonly FieldError[]) =>
    http.reply.code(errors.length > 0 ? 400 : 200).page(questionView, datesPage(way, { fields, typed, errors }))
  const read = readForm(fields, typed)
  if (!read.ok) return again(read.refusal.errors)
  const given = givenDates(kinds, read.value)
  const deed: Deed<Calculation> = {
    title: { en: 'Check the dates', cy: 'Gwirio’r dyddiadau' },
    says: way.says,
    reason: given.evidence,
    button: { en: 'Save these dates', cy: 'Cadw’r dyddiadau hyn' },
    rehearsed: tx => way.rehearsed(tx, given),
    done: actor => way.done(actor, given),
    flash: way.flash,
  }
  return carryOut(house, http, { about: way.about, typed, deed, again, errorOf: errorsIn(fields) })
}

const mendedAt: Readonly<Record<string, string>> = {
  'release-dates.detail-needed': 'detail',
  'release-dates.no-evidence': 'evidence',
}

function errorsIn(fields: Fields) {
  return (refusal: { readonly code: string }): readonly FieldError[] => {
    const known = refusal as Refusal
    if (known.code === 'release-dates.entered-faulty') return faultErrors(known.faults, fields)
    const field = mendedAt[known.code] ?? Object.keys(fields)[0] ?? 'evidence'
    const href = field in fields && /^[A-Z]/.test(field) ? `#${field}-day` : `#${field}`
    return [{ field, href, text: words[known.code] }]
  }
}
