import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { NotFound, type House } from '#platform'
import { idsOf, type AboutPerson } from '#record/people'
import {
  cancelMovement,
  cancelMovementIn,
  findMovement,
  recordMovement,
  recordMovementIn,
  type Movement,
} from '#sentence/sentences'
import { aboutSentenceOf } from '#sentence/warrants'
import { readEnvelope, readForm, typedForm, type FieldError, type Typed } from '#web'
import { carryOut, type Deed } from './carry-out.ts'
import { movementFields, readMovement } from './pages/movement/fields.ts'
import { questionPage } from './pages/question/page.ts'
import { questionView } from './pages/question/view.ts'
import { cancellationFields } from './pages/recall/cancellation.ts'
import { movementSays } from './recall-words.ts'
import { errorsIn } from './refusal-errors.ts'

const OfPerson = Type.Object({ person: Type.String() })
const OfMovement = Type.Object({ person: Type.String(), movement: Type.String() })

/** Where each refusal is mended. */
const inputs: Readonly<Record<string, string>> = {
  'movement.in-future': 'on',
  'movement.before-birth': 'on',
  'movement.recorded-already': 'on',
  'movement.already-cancelled': 'reason',
  'adjustment.no-reason': 'source',
  'adjustment.record-merged': 'what',
}

const errorOf = errorsIn(inputs, 'on')

/** Recording and cancelling movements, each with its effect on the dates shown before it is saved. */
export const movementPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const write = { config: { needs: 'movement:write' } }
    const aboutOf = (request: FastifyRequest, person: string) =>
      house.db.transaction(request.actor, tx => aboutSentenceOf(house, tx, person))

    const asking = (about: AboutPerson, typed: Typed, errors: readonly FieldError[]) =>
      questionPage(about, {
        title: { en: 'Record a movement', cy: 'Cofnodi symudiad' },
        back: `/people/${about.id}/sentence`,
        form: { ...typedForm(movementFields(house.clock.today()), typed), errors },
      })

    app.get(
      '/people/:person/sentence/movements/new',
      { ...write, schema: { params: OfPerson } },
      async (request, reply) => reply.page(questionView, asking(await aboutOf(request, request.params.person), {}, [])),
    )

    app.post(
      '/people/:person/sentence/movements/new',
      { ...write, schema: { params: OfPerson } },
      async (request, reply) => {
        const { person } = request.params
        const about = await aboutOf(request, person)
        const { typed } = typedForm({}, request.body)
        const again = (errors: readonly FieldError[]) =>
          reply.code(errors.length > 0 ? 400 : 200).page(questionView, asking(about, typed, errors))
        const read = readMovement(house.clock.today(), typed)
        if (!read.ok) return again(read.errors)
        const asked = { person, terms: read.terms, reason: read.source }
        const deed: Deed<Movement> = {
          title: { en: 'Check the movement', cy: 'Gwirio’r symudiad' },
          says: movementSays(read.terms),
          reason: read.source,
          button: { en: 'Record this movement', cy: 'Cofnodi’r symudiad hwn' },
          rehearsed: tx => recordMovementIn(house, tx, asked),
          done: actor => recordMovement(house, actor, asked),
          flash: { en: 'The movement was recorded', cy: 'Cofnodwyd y symudiad' },
        }
        return carryOut(house, { request, reply }, { about, typed, deed, again, errorOf })
      },
    )

    const opened = (request: FastifyRequest, ref: { readonly person: string; readonly movement: string }) =>
      house.db.transaction(request.actor, async tx => {
        const movement = await findMovement(tx, await idsOf(tx, ref.person), ref.movement)
        if (!movement || movement.state === 'cancelled') throw new NotFound(`movement ${ref.movement}`)
        return { movement, about: await aboutSentenceOf(house, tx, ref.person) }
      })

    const cancelling = (about: AboutPerson, movement: Movement, typed: Typed, errors: readonly FieldError[]) =>
      questionPage(about, {
        title: { en: 'Cancel the movement', cy: 'Canslo’r symudiad' },
        back: `/people/${about.id}/sentence`,
        notes: [movementSays(movement)],
        form: { ...typedForm(cancellationFields, typed), errors },
        version: movement.version,
      })

    app.get(
      '/people/:person/sentence/movements/:movement/cancellation',
      { ...write, schema: { params: OfMovement } },
      async (request, reply) => {
        const { about, movement } = await opened(request, request.params)
        return reply.page(questionView, cancelling(about, movement, {}, []))
      },
    )

    app.post(
      '/people/:person/sentence/movements/:movement/cancellation',
      { ...write, schema: { params: OfMovement } },
      async (request, reply) => {
        const { person, movement: id } = request.params
        const { about, movement } = await opened(request, request.params)
        const { typed } = typedForm({}, request.body)
        const again = (errors: readonly FieldError[]) =>
          reply.code(errors.length > 0 ? 400 : 200).page(questionView, cancelling(about, movement, typed, errors))
        const read = readForm(cancellationFields, typed)
        if (!read.ok) return again(read.refusal.errors)
        const version = readEnvelope(request.body).version ?? movement.version
        const asked = { person, id, version, reason: read.value.reason }
        const deed: Deed<Movement> = {
          title: { en: 'Check before you cancel it', cy: 'Gwirio cyn ei ganslo' },
          says: movementSays(movement),
          reason: asked.reason,
          button: { en: 'Cancel this movement', cy: 'Canslo’r symudiad hwn' },
          version,
          rehearsed: tx => cancelMovementIn(house, tx, asked),
          done: actor => cancelMovement(house, actor, asked),
          flash: { en: 'The movement was cancelled', cy: 'Canslwyd y symudiad' },
        }
        return carryOut(house, { request, reply }, { about, typed, deed, again, errorOf })
      },
    )
  }
