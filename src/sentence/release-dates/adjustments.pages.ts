import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Text } from '#kernel'
import { NotFound, type House, type Tx } from '#platform'
import { idsOf, type AboutPerson } from '#record/people'
import {
  addAdjustment,
  addAdjustmentIn,
  adjustmentKinds,
  changeAdjustment,
  changeAdjustmentIn,
  findAdjustment,
  removeAdjustment,
  removeAdjustmentIn,
  sentencesInForce,
  type Adjustment,
  type AdjustmentKind,
} from '#sentence/sentences'
import { aboutSentenceOf } from '#sentence/warrants'
import { readEnvelope, readForm, typedForm, type FieldError, type Typed } from '#web'
import { carryOut, type Deed } from './carry-out.ts'
import { adjustmentSays, sentenceOf } from './comparison.ts'
import {
  adjustmentFields,
  readAdjustment,
  typedAdjustment,
  type SentenceChoice,
  type TypedAdjustment,
} from './pages/adjustment/fields.ts'
import { adjustmentPage, kindFields, kindPage, kindTitle, removalFields } from './pages/adjustment/page.ts'
import { adjustmentView } from './pages/adjustment/view.ts'
import { errorsIn } from './refusal-errors.ts'

const OfPerson = Type.Object({ person: Type.String() })
const OfAdjustment = Type.Object({ person: Type.String(), adjustment: Type.String() })
const Kind = Type.Object({ kind: Type.Optional(Type.String({ maxLength: 40 })) })

/** Where each refusal is mended. */
const inputs: Readonly<Record<string, string>> = {
  'adjustment.unknown-sentence': 'sentence',
  'adjustment.no-days': 'days',
  'adjustment.restores-too-much': 'days',
  'adjustment.restores-nothing': 'days',
  'adjustment.restores-over-half': 'overHalf',
  'adjustment.unused-already': 'days',
  'adjustment.unused-more-than-there-is': 'days',
  'adjustment.bad-appeal-reference': 'reference',
  'adjustment.not-a-fine': 'sentence',
  'adjustment.remand-before-2022-training-order': 'sentence',
  'adjustment.pays-nothing': 'pounds',
  'adjustment.pays-too-much': 'pounds',
  'adjustment.no-reason': 'reason',
  'adjustment.ends-before-it-starts': 'to',
  'adjustment.remand-after-sentence': 'to',
}

const refusalError = errorsIn(inputs, 'from')

/** Adding, changing and removing adjustments, each with its effect on the dates shown before it is saved. */
export const adjustmentPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const write = { config: { needs: 'adjustment:write' } }

    const sentencesOf = async (tx: Tx, person: string) =>
      (await sentencesInForce(tx, await idsOf(tx, person))).map(sentence => ({
        id: sentence.id,
        imposedOn: sentence.imposedOn,
        label: sentenceOf(sentence),
      }))

    const choicesFor = (request: FastifyRequest, person: string) =>
      house.db.transaction(request.actor, async tx => ({
        about: await aboutSentenceOf(house, tx, person),
        sentences: await sentencesOf(tx, person),
      }))

    app.get(
      '/people/:person/sentence/adjustments/new',
      { ...write, schema: { params: OfPerson, querystring: Kind } },
      async (request, reply) => {
        const { about, sentences } = await choicesFor(request, request.params.person)
        const kind = kindOf(request.query.kind)
        if (!kind) return reply.page(adjustmentView, kindPage(about, []))
        const typed = sentences.length === 1 ? { sentence: [sentences[0]?.id ?? ''] } : {}
        return reply.page(adjustmentView, newPage({ about, kind, sentences, typed, errors: [] }))
      },
    )

    app.post(
      '/people/:person/sentence/adjustments/new',
      { ...write, schema: { params: OfPerson, querystring: Kind } },
      async (request, reply) => {
        const { person } = request.params
        const { about, sentences } = await choicesFor(request, person)
        const kind = kindOf(request.query.kind)
        if (!kind) {
          const chosen = readForm(kindFields, request.body)
          if (!chosen.ok) return reply.code(400).page(adjustmentView, kindPage(about, chosen.refusal.errors))
          return reply.redirect(`/people/${person}/sentence/adjustments/new?kind=${chosen.value.kind}`, 303)
        }
        const { typed } = typedForm({}, request.body)
        const again = (errors: readonly FieldError[]) =>
          reply
            .code(errors.length > 0 ? 400 : 200)
            .page(adjustmentView, newPage({ about, kind, sentences, typed, errors }))
        const read = readAdjustment(kind, typed, sentences)
        if (!read.ok) return again(read.errors)
        const asked = { person, ...read.value }
        const deed: Deed<Adjustment> = {
          title: { en: 'Check the adjustment', cy: 'Gwirio’r addasiad' },
          says: deedSays(read.value),
          reason: read.value.reason,
          button: { en: 'Add this adjustment', cy: 'Ychwanegu’r addasiad hwn' },
          rehearsed: tx => addAdjustmentIn(house, tx, asked),
          done: actor => addAdjustment(house, actor, asked),
          flash: { en: 'The adjustment was added', cy: 'Ychwanegwyd yr addasiad' },
        }
        return carryOut(house, { request, reply }, { about, typed, deed, again, errorOf: refusalError })
      },
    )

    /** An adjustment with the page it is changed on. */
    const opened = (request: FastifyRequest, ref: { readonly person: string; readonly adjustment: string }) =>
      house.db.transaction(request.actor, async tx => {
        const adjustment = await findAdjustment(tx, await idsOf(tx, ref.person), ref.adjustment)
        if (!adjustment || adjustment.state === 'removed') throw new NotFound(`adjustment ${ref.adjustment}`)
        return {
          about: await aboutSentenceOf(house, tx, ref.person),
          sentences: await sentencesOf(tx, ref.person),
          adjustment,
        }
      })

    app.get(
      '/people/:person/sentence/adjustments/:adjustment',
      { ...write, schema: { params: OfAdjustment } },
      async (request, reply) => {
        const { about, sentences, adjustment } = await opened(request, request.params)
        const typed = typedAdjustment(adjustment, sentences)
        return reply.page(adjustmentView, changePage({ about, adjustment, sentences, typed, errors: [] }))
      },
    )

    app.post(
      '/people/:person/sentence/adjustments/:adjustment',
      { ...write, schema: { params: OfAdjustment } },
      async (request, reply) => {
        const { person, adjustment: id } = request.params
        const { about, sentences, adjustment } = await opened(request, request.params)
        const { typed } = typedForm({}, request.body)
        const again = (errors: readonly FieldError[]) =>
          reply
            .code(errors.length > 0 ? 400 : 200)
            .page(adjustmentView, changePage({ about, adjustment, sentences, typed, errors }))
        const read = readAdjustment(adjustment.kind, typed, sentences)
        if (!read.ok) return again(read.errors)
        const version = readEnvelope(request.body).version ?? adjustment.version
        const asked = { person, id, version, ...read.value }
        const deed: Deed<Adjustment> = {
          title: { en: 'Check the change', cy: 'Gwirio’r newid' },
          says: deedSays(read.value),
          reason: read.value.reason,
          button: { en: 'Save this change', cy: 'Cadw’r newid hwn' },
          version,
          rehearsed: tx => changeAdjustmentIn(house, tx, asked),
          done: actor => changeAdjustment(house, actor, asked),
          flash: { en: 'The adjustment was changed', cy: 'Newidiwyd yr addasiad' },
        }
        return carryOut(house, { request, reply }, { about, typed, deed, again, errorOf: refusalError })
      },
    )

    const removalPage = (about: AboutPerson, adjustment: Adjustment, typed: Typed, errors: readonly FieldError[]) =>
      adjustmentPage({
        about,
        title: removalFields.reason.label,
        back: `/people/${about.id}/sentence/adjustments/${adjustment.id}`,
        form: { ...typedForm(removalFields, typed), errors },
        note: adjustmentSays(adjustment),
      })

    app.get(
      '/people/:person/sentence/adjustments/:adjustment/removal',
      { ...write, schema: { params: OfAdjustment } },
      async (request, reply) => {
        const { about, adjustment } = await opened(request, request.params)
        return reply.page(adjustmentView, removalPage(about, adjustment, {}, []))
      },
    )

    app.post(
      '/people/:person/sentence/adjustments/:adjustment/removal',
      { ...write, schema: { params: OfAdjustment } },
      async (request, reply) => {
        const { person, adjustment: id } = request.params
        const { about, adjustment } = await opened(request, request.params)
        const { typed } = typedForm({}, request.body)
        const again = (errors: readonly FieldError[]) =>
          reply.code(errors.length > 0 ? 400 : 200).page(adjustmentView, removalPage(about, adjustment, typed, errors))
        const read = readForm(removalFields, typed)
        if (!read.ok) return again(read.refusal.errors)
        const version = readEnvelope(request.body).version ?? adjustment.version
        const asked = { person, id, version, reason: read.value.reason }
        const deed: Deed<Adjustment> = {
          title: { en: 'Check before you remove it', cy: 'Gwirio cyn ei dynnu' },
          says: adjustmentSays(adjustment),
          reason: read.value.reason,
          button: { en: 'Remove this adjustment', cy: 'Tynnu’r addasiad hwn' },
          version,
          rehearsed: tx => removeAdjustmentIn(house, tx, asked),
          done: actor => removeAdjustment(house, actor, asked),
          flash: { en: 'The adjustment was removed', cy: 'Tynnwyd yr addasiad' },
        }
        return carryOut(house, { request, reply }, { about, typed, deed, again, errorOf: refusalError })
      },
    )
  }

function kindOf(name: string | undefined): AdjustmentKind | undefined {
  return adjustmentKinds.find(kind => kind === name)
}

interface Typing {
  readonly about: AboutPerson
  readonly sentences: readonly SentenceChoice[]
  readonly typed: Typed
  readonly errors: readonly FieldError[]
}

function newPage({ about, kind, sentences, typed, errors }: Typing & { readonly kind: AdjustmentKind }) {
  return adjustmentPage({
    about,
    title: kindTitle(kind),
    back: `/people/${about.id}/sentence/adjustments/new`,
    form: { ...typedForm(adjustmentFields(kind, sentences), typed), errors },
  })
}

function changePage({ about, adjustment, sentences, typed, errors }: Typing & { readonly adjustment: Adjustment }) {
  const path = `/people/${about.id}/sentence`
  return adjustmentPage({
    about,
    title: kindTitle(adjustment.kind),
    back: path,
    form: { ...typedForm(adjustmentFields(adjustment.kind, sentences), typed), errors },
    removal: `${path}/adjustments/${adjustment.id}/removal`,
  })
}

function deedSays({ terms }: TypedAdjustment): Text {
  const period = 'to' in terms ? { from: terms.from, to: terms.to } : 'from' in terms ? { from: terms.from } : {}
  const days = 'days' in terms ? terms.days : 'to' in terms ? terms.to - terms.from + 1 : 0
  const detail = 'pence' in terms ? { pence: terms.pence } : {}
  return adjustmentSays({ kind: terms.kind, days, ...period, detail })
}
