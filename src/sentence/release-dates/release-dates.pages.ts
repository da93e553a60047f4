import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { NotFound, type House } from '#platform'
import { idsOf } from '#record/people'
import { adjustmentsInForce, movementsInForce, recallsOf, sentencesInForce } from '#sentence/sentences'
import {
  aboutSentenceOf,
  openDraftIn,
  recordWarrant,
  recordWarrantIn,
  referenceOn,
  toRecord,
  warrantWords,
} from '#sentence/warrants'
import { blankForm, readEnvelope, readForm, typedForm, type FormState, type PageError } from '#web'
import { adjustmentPages } from './adjustments.pages.ts'
import { approvedOf } from './approved-date.repository.ts'
import { approvedDatePages } from './approved-dates.pages.ts'
import { byHandPages } from './by-hand.pages.ts'
import { checkedAgainst } from './check-release.ts'
import { confirmDates } from './confirm-dates.ts'
import { calculationPage } from './pages/calculation/page.ts'
import { calculationView } from './pages/calculation/view.ts'
import { noticePages } from './notices.pages.ts'
import { checkWarrantPage } from './pages/check-warrant/page.ts'
import { checkWarrantView } from './pages/check-warrant/view.ts'
import { comparisonPage } from './pages/comparison/page.ts'
import { comparisonView } from './pages/comparison/view.ts'
import { confirmFields, confirmPage, everythingToCheck } from './pages/confirm/page.ts'
import { confirmView } from './pages/confirm/view.ts'
import { historyPage } from './pages/history/page.ts'
import { historyView } from './pages/history/view.ts'
import { notesOf } from './notes.ts'
import { movementPages } from './movements.pages.ts'
import { questionPage } from './pages/question/page.ts'
import { questionView } from './pages/question/view.ts'
import { sendBackFields } from './pages/send-back/fields.ts'
import { sentencePage } from './pages/sentence/page.ts'
import { sentenceView } from './pages/sentence/view.ts'
import { decisionPages } from './decisions.pages.ts'
import { paperPages } from './paper/paper.pages.ts'
import { recallPages } from './recalls.pages.ts'
import { redoPages } from './redo.pages.ts'
import { releaseCheckPages } from './release-checks.pages.ts'
import { rehearse } from './rehearse.ts'
import { calculationNumbered, calculationOf, calculationsOf, latestOf, reliedOn } from './repository.ts'
import { sendDatesBack } from './send-back.ts'
import { toDoPages } from './to-do.pages.ts'
import { words } from './words.ts'
import { workOutAgainPages } from './work-out-again.pages.ts'

const OfPerson = Type.Object({ person: Type.String() })
const OfCalculation = Type.Object({ person: Type.String(), calculation: Type.String() })
const OfDraft = Type.Object({ person: Type.String(), draft: Type.String() })
const After = Type.Object({ after: Type.Optional(Type.String({ maxLength: 20 })) })
const With = Type.Object({ with: Type.Optional(Type.String({ maxLength: 60 })) })

const Pair = Type.Object({
  from: Type.Optional(Type.String({ maxLength: 20 })),
  to: Type.Optional(Type.String({ maxLength: 20 })),
})

const PAGE = 25

/** The pages of a person's sentence and dates, and those that show what a change would do to them. */
export const releaseDatePages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const read = { config: { needs: 'sentence:read' } }

    app.get('/people/:person/sentence', { ...read, schema: { params: OfPerson } }, async (request, reply) => {
      const { person } = request.params
      const page = await house.db.transaction(request.actor, async tx => {
        const places = await house.placesOf(tx, person)
        const about = await aboutSentenceOf(house, tx, person)
        const latest = await latestOf(tx, person)
        return sentencePage(about, {
          latest,
          notes: latest && (await notesOf(tx, latest, house.clock.today())),
          relied: await reliedOn(tx, person),
          sentences: await sentencesInForce(tx, await idsOf(tx, person)),
          adjustments: await adjustmentsInForce(tx, await idsOf(tx, person)),
          recalls: (await recallsOf(tx, await idsOf(tx, person))).filter(({ state }) => state === 'in-force'),
          movements: await movementsInForce(tx, await idsOf(tx, person)),
          reference: await referenceOn(house, tx),
          approved: await approvedOf(tx, person),
          against: await checkedAgainst(house, tx, person),
          mayWrite: house.permissions.allows(tx.actor, 'adjustment:write', places),
          mayEnter: house.permissions.allows(tx.actor, 'release-date:enter', places),
          mayRecall: house.permissions.allows(tx.actor, 'recall:write', places),
          mayMove: house.permissions.allows(tx.actor, 'movement:write', places),
          mayConfirm: house.permissions.allows(tx.actor, 'release-date:confirm', places),
          username: tx.actor.username,
        })
      })
      const { standsAs } = page.about
      if (standsAs !== person) return reply.redirect(`/people/${standsAs}/sentence`, 303)
      return reply.page(sentenceView, page)
    })

    app.get(
      '/people/:person/sentence/calculations',
      { ...read, schema: { params: OfPerson, querystring: After } },
      async (request, reply) => {
        const { person } = request.params
        const { after } = request.query
        const before = after !== undefined && /^\d{1,9}$/.test(after) ? Number(after) : undefined
        const page = await house.db.transaction(request.actor, async tx => {
          const calculations = await calculationsOf(tx, { person, before, most: PAGE + 1 })
          const more = calculations.length > PAGE
          return historyPage(await aboutSentenceOf(house, tx, person), {
            calculations: calculations.slice(0, PAGE),
            after,
            next: more ? String(calculations[PAGE - 1]?.number) : null,
          })
        })
        return reply.page(historyView, page)
      },
    )

    await app.register(workOutAgainPages(house))

    app.get(
      '/people/:person/sentence/calculations/:calculation',
      { ...read, schema: { params: OfCalculation } },
      async (request, reply) => {
        const { person, calculation } = request.params
        const page = await house.db.transaction(request.actor, async tx => {
          const shown = await calculationOf(tx, person, calculation)
          const notes = await notesOf(tx, shown, house.clock.today())
          return calculationPage(await aboutSentenceOf(house, tx, person), shown, notes)
        })
        return reply.page(calculationView, page)
      },
    )

    app.get(
      '/people/:person/sentence/calculations/comparison',
      { ...read, schema: { params: OfPerson, querystring: Pair } },
      async (request, reply) => {
        const { person } = request.params
        const { from = '', to = '' } = request.query
        const page = await house.db.transaction(request.actor, async tx => {
          const numbered = (text: string) =>
            /^\d{1,6}$/.test(text.trim()) ? calculationNumbered(tx, person, Number(text)) : Promise.resolve(undefined)
          const [one, other] = [await numbered(from), await numbered(to)]
          const about = await aboutSentenceOf(house, tx, person)
          if (one && other && one.id !== other.id) return { pair: comparisonPage(about, one, other) }
          const calculations = await calculationsOf(tx, { person, most: PAGE })
          const pair = { from, to, wrong: true }
          return { history: historyPage(about, { calculations, after: undefined, next: null, pair }) }
        })
        if (page.pair) return reply.page(comparisonView, page.pair)
        return reply.code(400).page(historyView, page.history)
      },
    )

    app.get(
      '/people/:person/sentence/calculations/:calculation/comparison',
      { ...read, schema: { params: OfCalculation, querystring: With } },
      async (request, reply) => {
        const { person, calculation } = request.params
        const page = await house.db.transaction(request.actor, async tx =>
          comparisonPage(
            await aboutSentenceOf(house, tx, person),
            await calculationOf(tx, person, calculation),
            await calculationOf(tx, person, request.query.with ?? ''),
          ),
        )
        return reply.page(comparisonView, page)
      },
    )

    const confirm = { config: { needs: 'release-date:confirm' }, schema: { params: OfCalculation } }
    const shownConfirmation = (
      request: FastifyRequest,
      { person, calculation: id }: { readonly person: string; readonly calculation: string },
      refused: { readonly typed?: unknown; readonly errors?: Parameters<typeof confirmPage>[1]['errors'] } = {},
    ) =>
      house.db.transaction(request.actor, async tx =>
        confirmPage(await aboutSentenceOf(house, tx, person), {
          calculation: await calculationOf(tx, person, id),
          relied: await reliedOn(tx, person),
          username: tx.actor.username,
          typed: refused.typed,
          errors: refused.errors ?? [],
        }),
      )

    app.get('/people/:person/sentence/calculations/:calculation/confirmation', confirm, async (request, reply) =>
      reply.page(confirmView, await shownConfirmation(request, request.params)),
    )

    app.post('/people/:person/sentence/calculations/:calculation/confirmation', confirm, async (request, reply) => {
      const { person, calculation } = request.params
      const form = readForm(confirmFields, request.body)
      const checked = form.ok ? form.value.checked : []
      if (checked.length < everythingToCheck.length) {
        const errors = [{ field: 'checked', href: '#checked', text: words['release-dates.not-looked-through'] }]
        const page = await shownConfirmation(request, request.params, { typed: request.body, errors })
        return reply.code(400).page(confirmView, page)
      }
      const version = readEnvelope(request.body).version ?? 0
      const confirmed = await confirmDates(house, request.actor, { person, calculation, version })
      if (confirmed.ok) {
        reply.flash('success', { en: 'The release dates are confirmed', cy: 'Cadarnhawyd y dyddiadau rhyddhau' })
        return reply.redirect(`/people/${person}/sentence`, 303)
      }
      const errors = [{ field: 'checked', href: '#main-content', text: words[confirmed.refusal.code] }]
      return reply.code(409).page(confirmView, await shownConfirmation(request, request.params, { errors }))
    })

    const shownDisagreement = (
      request: FastifyRequest,
      { person, calculation: id }: { readonly person: string; readonly calculation: string },
      form: FormState,
    ) =>
      house.db.transaction(request.actor, async tx => {
        const calculation = await calculationOf(tx, person, id)
        return questionPage(await aboutSentenceOf(house, tx, person), {
          title: sendBackFields.why.label,
          back: `/people/${person}/sentence/calculations/${id}/confirmation`,
          form,
          button: { en: 'Send these dates back', cy: 'Anfon y dyddiadau hyn yn ôl' },
          version: calculation.version,
        })
      })

    app.get('/people/:person/sentence/calculations/:calculation/disagreement', confirm, async (request, reply) =>
      reply.page(questionView, await shownDisagreement(request, request.params, blankForm(sendBackFields))),
    )

    app.post('/people/:person/sentence/calculations/:calculation/disagreement', confirm, async (request, reply) => {
      const { person, calculation } = request.params
      const read = readForm(sendBackFields, request.body)
      if (!read.ok)
        return reply.code(400).page(questionView, await shownDisagreement(request, request.params, read.refusal))
      const version = readEnvelope(request.body).version ?? 0
      const sent = await sendDatesBack(house, request.actor, { person, calculation, version, why: read.value.why })
      if (!sent.ok) {
        const errors = [{ field: 'why', href: '#why', text: words[sent.refusal.code] }]
        const form = { ...typedForm(sendBackFields, request.body), errors }
        return reply.code(409).page(questionView, await shownDisagreement(request, request.params, form))
      }
      reply.flash('success', {
        en: 'The dates were sent back to those who made them',
        cy: 'Anfonwyd y dyddiadau yn ôl at y rhai a’u gwnaeth',
      })
      return reply.redirect(`/people/${person}/sentence`, 303)
    })

    const write = { config: { needs: 'warrant:write' }, schema: { params: OfDraft } }

    /** The check page of a draft; undefined while the draft is not ready to be recorded. */
    const checked = (
      request: FastifyRequest,
      { person, draft: id }: { readonly person: string; readonly draft: string },
      errors: readonly PageError[],
    ) =>
      house.db.transaction(request.actor, async tx => {
        const open = await openDraftIn(house, tx, { person, draft: id })
        if (!open.ok) throw new NotFound(`draft ${id}`)
        const asked = toRecord(open.value)
        if (!asked) return undefined
        const rehearsed = await rehearse(tx, person, within => recordWarrantIn(house, within, asked))
        return checkWarrantPage(await aboutSentenceOf(house, tx, person), {
          path: `/people/${person}/warrants/drafts/${id}`,
          open: open.value,
          rehearsed: rehearsed.ok ? rehearsed.value : { before: undefined, after: undefined },
          errors: rehearsed.ok ? errors : [{ text: warrantWords[rehearsed.refusal.code] }],
        })
      })

    const showCheck = async (
      request: FastifyRequest,
      reply: FastifyReply,
      { ref, errors }: { readonly ref: { person: string; draft: string }; readonly errors: readonly PageError[] },
    ) => {
      const page = await checked(request, ref, errors)
      if (!page) return reply.redirect(`/people/${ref.person}/warrants/drafts/${ref.draft}`, 303)
      return reply.code(page.errors && page.errors.length > 0 ? 409 : 200).page(checkWarrantView, page)
    }

    app.get('/people/:person/warrants/drafts/:draft/check', write, async (request, reply) =>
      showCheck(request, reply, { ref: request.params, errors: [] }),
    )

    app.post('/people/:person/warrants/drafts/:draft/check', write, async (request, reply) => {
      const { person } = request.params
      const asked = await house.db.transaction(request.actor, async tx => {
        const open = await openDraftIn(house, tx, request.params)
        if (!open.ok) throw new NotFound(`draft ${request.params.draft}`)
        return toRecord(open.value)
      })
      if (!asked) return showCheck(request, reply, { ref: request.params, errors: [] })
      const recorded = await recordWarrant(house, request.actor, asked)
      if (!recorded.ok) {
        const errors = [{ text: warrantWords[recorded.refusal.code] }]
        return showCheck(request, reply, { ref: request.params, errors })
      }
      reply.flash('success', {
        en: 'The warrant is recorded. A second person will be asked to confirm the dates.',
        cy: 'Mae’r warant wedi’i chofnodi. Gofynnir i ail berson gadarnhau’r dyddiadau.',
      })
      return reply.redirect(`/people/${person}/sentence`, 303)
    })

    const others = [
      redoPages,
      adjustmentPages,
      recallPages,
      movementPages,
      byHandPages,
      approvedDatePages,
      noticePages,
      releaseCheckPages,
      toDoPages,
      paperPages,
      decisionPages,
    ]
    for (const pages of others) await app.register(pages(house))
  }
