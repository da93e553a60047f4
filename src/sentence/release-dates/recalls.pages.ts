import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Day } from '#kernel'
import { NotFound, type House, type Tx } from '#platform'
import { idsOf, type AboutPerson } from '#record/people'
import {
  cancelRecall,
  cancelRecallIn,
  changeRecall,
  changeRecallIn,
  expectedKinds,
  findRecall,
  movementsInForce,
  recallableSentences,
  recordRecall,
  recordRecallIn,
  sentencesInForce,
  type Recall,
  type RecallTerms,
} from '#sentence/sentences'
import { aboutSentenceOf } from '#sentence/warrants'
import { readEnvelope, readForm, typedForm, type FieldError, type Fields, type Typed } from '#web'
import { carryOut, type Deed } from './carry-out.ts'
import { sentenceOf } from './comparison.ts'
import { questionPage } from './pages/question/page.ts'
import { questionView } from './pages/question/view.ts'
import { readRecall, recallFields, typedRecall } from './pages/recall/fields.ts'
import { cancellationFields } from './pages/recall/cancellation.ts'
import { coveredByRecall } from './recall-decision.ts'
import { recallSays, recallWarnings } from './recall-words.ts'
import { errorsIn } from './refusal-errors.ts'
import { latestOf } from './repository.ts'

const OfPerson = Type.Object({ person: Type.String() })
const OfRecall = Type.Object({ person: Type.String(), recall: Type.String() })

/** Where each refusal is mended. */
const inputs: Readonly<Record<string, string>> = {
  'recall.no-sentences': 'sentences',
  'recall.unknown-sentence': 'sentences',
  'recall.not-recallable': 'sentences',
  'recall.revoked-in-future': 'revokedOn',
  'recall.revoked-before-sentence': 'revokedOn',
  'recall.revoked-before-another': 'revokedOn',
  'recall.returned-in-future': 'returnedOn',
  'recall.returned-before-revoked': 'returnedOn',
  'recall.absence-overlaps': 'returnedOn',
  'recall.14-days-for-12-months': 'kind',
  'recall.28-days-under-12-months': 'kind',
  'recall.two-lengths': 'kind',
  'recall.no-decision': 'decision',
  'recall.already-cancelled': 'kind',
  'adjustment.no-reason': 'reason',
  'adjustment.record-merged': 'kind',
}

/** What the pages of recalls are made with. */
interface Circumstances {
  readonly about: AboutPerson
  readonly fields: Fields
  /** What the record says of a recall as it was typed: the kinds expected, and the sentences covered. */
  readonly judge: (terms: RecallTerms) => Parameters<typeof recallWarnings>[1]
  readonly suggested: (revokedOn: Day) => readonly string[]
}

const errorOf = errorsIn(inputs, 'kind')

/** Recording, changing and cancelling recalls, each with its effect on the dates shown before it is saved. */
export const recallPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const write = { config: { needs: 'recall:write' } }

    const circumstancesIn = async (tx: Tx, person: string, changing: boolean): Promise<Circumstances> => {
      const people = await idsOf(tx, person)
      const sentences = await sentencesInForce(tx, people)
      const facts = recallableSentences(sentences)
      const recallable = new Set(facts.filter(each => each.recallable).map(({ id }) => id))
      const outcome = (await latestOf(tx, person))?.outcome
      const movements = await movementsInForce(tx, people)
      const suggested = (on: Day) => coveredByRecall(on, { sentences, lanes: outcome?.lanes ?? [], recallable })
      return {
        about: await aboutSentenceOf(house, tx, person),
        fields: recallFields(
          sentences.filter(({ id }) => recallable.has(id)).map(each => ({ id: each.id, label: sentenceOf(each) })),
          { today: house.clock.today(), changing },
        ),
        suggested,
        judge: terms => ({
          expected: expectedKinds(terms, facts, {
            onCurfew: lastReleaseBy(terms.revokedOn, movements) === 'curfew',
            conditionalReleaseOn: outcome?.dates.CRD ?? null,
          }),
          covered: suggested(terms.revokedOn),
        }),
      }
    }
    const circumstancesFor = (request: FastifyRequest, person: string) =>
      house.db.transaction(request.actor, tx => circumstancesIn(tx, person, false))

    const asking = (
      { about, fields }: Circumstances,
      {
        typed,
        errors,
        recall,
      }: { readonly typed: Typed; readonly errors: readonly FieldError[]; readonly recall?: Recall },
    ) =>
      questionPage(about, {
        title: recall
          ? { en: 'Change the recall', cy: 'Newid y galw yn ôl' }
          : { en: 'Record a recall', cy: 'Cofnodi galw yn ôl' },
        back: `/people/${about.id}/sentence`,
        form: { ...typedForm(fields, typed), errors },
        ...(recall ? { version: recall.version } : {}),
      })

    app.get(
      '/people/:person/sentence/recalls/new',
      { ...write, schema: { params: OfPerson } },
      async (request, reply) => {
        const of = await circumstancesFor(request, request.params.person)
        const typed = { sentences: [...of.suggested(house.clock.today())] }
        return reply.page(questionView, asking(of, { typed, errors: [] }))
      },
    )

    app.post(
      '/people/:person/sentence/recalls/new',
      { ...write, schema: { params: OfPerson } },
      async (request, reply) => {
        const { person } = request.params
        const of = await circumstancesFor(request, person)
        const { typed } = typedForm({}, request.body)
        const again = (errors: readonly FieldError[]) =>
          reply.code(errors.length > 0 ? 400 : 200).page(questionView, asking(of, { typed, errors }))
        const read = readRecall(of.fields, typed)
        if (!read.ok) return again(read.errors)
        const { terms, decision } = read.value
        const deed: Deed<Recall> = {
          title: { en: 'Check the recall', cy: 'Gwirio’r galw yn ôl' },
          says: recallSays(terms),
          reason: decision,
          warnings: recallWarnings(terms, of.judge(terms)),
          button: { en: 'Record this recall', cy: 'Cofnodi’r galw yn ôl hwn' },
          rehearsed: tx => recordRecallIn(house, tx, { person, terms, decision }),
          done: actor => recordRecall(house, actor, { person, terms, decision }),
          flash: { en: 'The recall was recorded', cy: 'Cofnodwyd y galw yn ôl' },
        }
        return carryOut(house, { request, reply }, { about: of.about, typed, deed, again, errorOf })
      },
    )

    /** A recall in force with the circumstances that it is changed in. */
    const opened = (request: FastifyRequest, ref: { readonly person: string; readonly recall: string }) =>
      house.db.transaction(request.actor, async tx => {
        const recall = await findRecall(tx, await idsOf(tx, ref.person), ref.recall)
        if (!recall || recall.state === 'cancelled') throw new NotFound(`recall ${ref.recall}`)
        return { recall, of: await circumstancesIn(tx, ref.person, true) }
      })

    app.get(
      '/people/:person/sentence/recalls/:recall',
      { ...write, schema: { params: OfRecall } },
      async (request, reply) => {
        const { of, recall } = await opened(request, request.params)
        const typed = typedRecall(of.fields, recall)
        return reply.page(questionView, asking(of, { typed, errors: [], recall }))
      },
    )

    app.post(
      '/people/:person/sentence/recalls/:recall',
      { ...write, schema: { params: OfRecall } },
      async (request, reply) => {
        const { person, recall: id } = request.params
        const { of, recall } = await opened(request, request.params)
        const { typed } = typedForm({}, request.body)
        const again = (errors: readonly FieldError[]) =>
          reply.code(errors.length > 0 ? 400 : 200).page(questionView, asking(of, { typed, errors, recall }))
        const read = readRecall(of.fields, typed)
        if (!read.ok) return again(read.errors)
        const version = readEnvelope(request.body).version ?? recall.version
        const asked = { person, id, version, ...read.value }
        const deed: Deed<Recall> = {
          title: { en: 'Check the change', cy: 'Gwirio’r newid' },
          says: recallSays(asked.terms),
          reason: asked.reason,
          warnings: recallWarnings(asked.terms, of.judge(asked.terms)),
          button: { en: 'Save this change', cy: 'Cadw’r newid hwn' },
          version,
          rehearsed: tx => changeRecallIn(house, tx, asked),
          done: actor => changeRecall(house, actor, asked),
          flash: { en: 'The recall was changed', cy: 'Newidiwyd y galw yn ôl' },
        }
        return carryOut(house, { request, reply }, { about: of.about, typed, deed, again, errorOf })
      },
    )

    const cancelling = (about: AboutPerson, recall: Recall, typed: Typed, errors: readonly FieldError[]) =>
      questionPage(about, {
        title: { en: 'Cancel the recall', cy: 'Canslo’r galw yn ôl' },
        back: `/people/${about.id}/sentence`,
        notes: [recallSays(recall)],
        form: { ...typedForm(cancellationFields, typed), errors },
        version: recall.version,
      })

    app.get(
      '/people/:person/sentence/recalls/:recall/cancellation',
      { ...write, schema: { params: OfRecall } },
      async (request, reply) => {
        const { of, recall } = await opened(request, request.params)
        return reply.page(questionView, cancelling(of.about, recall, {}, []))
      },
    )

    app.post(
      '/people/:person/sentence/recalls/:recall/cancellation',
      { ...write, schema: { params: OfRecall } },
      async (request, reply) => {
        const { person, recall: id } = request.params
        const { of, recall } = await opened(request, request.params)
        const { typed } = typedForm({}, request.body)
        const again = (errors: readonly FieldError[]) =>
          reply.code(errors.length > 0 ? 400 : 200).page(questionView, cancelling(of.about, recall, typed, errors))
        const read = readForm(cancellationFields, typed)
        if (!read.ok) return again(read.refusal.errors)
        const version = readEnvelope(request.body).version ?? recall.version
        const asked = { person, id, version, reason: read.value.reason }
        const deed: Deed<Recall> = {
          title: { en: 'Check before you cancel it', cy: 'Gwirio cyn ei ganslo' },
          says: recallSays(recall),
          reason: asked.reason,
          button: { en: 'Cancel this recall', cy: 'Canslo’r galw yn ôl hwn' },
          version,
          rehearsed: tx => cancelRecallIn(house, tx, asked),
          done: actor => cancelRecall(house, actor, asked),
          flash: { en: 'The recall was cancelled', cy: 'Canslwyd y galw yn ôl' },
        }
        return carryOut(house, { request, reply }, { about: of.about, typed, deed, again, errorOf })
      },
    )
  }

/** How the person last left custody, on a day or before it. */
function lastReleaseBy(day: Day, movements: Awaited<ReturnType<typeof movementsInForce>>): string | undefined {
  return movements.findLast(({ on, direction }) => direction === 'out' && on <= day)?.reason
}
