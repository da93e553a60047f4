import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Result, Text } from '#kernel'
import { figures } from '#law'
import { NotFound, type House } from '#platform'
import { recalculationWords, startRun } from '#sentence/recalculation'
import { editionOn, listEditions, rulebookWords } from '#sentence/rulebook'
import { blankForm, filledForm, readEnvelope, readForm, text, typedForm, type Fields, type FormState } from '#web'
import { movesOf } from './alter-draft.ts'
import { approveDraft } from './approve-draft.ts'
import { beginDraft } from './begin-draft.ts'
import { changeDraftFigure, changeDraftTerms } from './change-draft.ts'
import type { Draft, Terms } from './draft.ts'
import { typingOf } from './figure-field.ts'
import { beginFields, editDraftPage, termsFields, whyField } from './pages/edit-draft/page.ts'
import { editDraftView } from './pages/edit-draft/view.ts'
import { listDraftsPage } from './pages/list-drafts/page.ts'
import { listDraftsView } from './pages/list-drafts/view.ts'
import { showDraftPage } from './pages/show-draft/page.ts'
import { showDraftView } from './pages/show-draft/view.ts'
import { listDrafts, loadDraft, stepsOf } from './repository.ts'
import { returnDraft, withdrawDraft } from './return-draft.ts'
import { submitDraft } from './submit-draft.ts'
import { texts } from './texts.ts'
import { words as ownWords } from './words.ts'

const MOST = 100
const OfDraft = Type.Object({ draft: Type.String({ maxLength: 40 }) })
const OfFigure = Type.Object({ draft: Type.String({ maxLength: 40 }), figure: Type.String({ maxLength: 80 }) })
const words: Readonly<Record<string, Text>> = { ...rulebookWords, ...recalculationWords, ...ownWords }

/** What is asked for one figure: its value, and why. */
function figureFields(name: string, draft: Draft) {
  const figure = figures.find(each => each.name === name)
  const value = figure?.read(draft.edition)
  const typing = figure && typingOf(figure, value)
  if (!figure || !typing || value === undefined) throw new NotFound(`figure ${name}`)
  return { figure, typing, value, fields: { value: typing.field, reason: whyField } satisfies Fields }
}

function termsOf({ nameEn, nameCy, begins, reason }: { nameEn: string; nameCy: string } & Omit<Terms, 'name'>): Terms {
  return { name: { en: nameEn, cy: nameCy }, begins, reason }
}

/** The pages on which a change of the law is drafted, tried and approved. */
export const lawChangePages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const read = { config: { needs: 'law-change:read' } }
    const draft = { config: { needs: 'law-change:draft' } }
    const approve = { config: { needs: 'law-change:approve' } }
    const params = { schema: { params: OfDraft } }
    const drafted = (request: FastifyRequest, id: string) =>
      house.db.transaction(request.actor, tx => loadDraft(tx, id))
    const to = (id: string) => `/law-change/drafts/${id}`

    app.get('/law-change', read, async (request, reply) => {
      const drafts = await house.db.transaction(request.actor, tx => listDrafts(tx, MOST))
      const mayDraft = house.permissions.allows(request.actor, 'law-change:draft')
      return reply.page(listDraftsView, listDraftsPage(drafts, mayDraft))
    })

    const choosable = (request: FastifyRequest) =>
      house.db.transaction(request.actor, async tx => {
        const used = await editionOn(tx, house.clock.today())
        const all = (await listEditions(tx)).map(({ edition }) => edition)
        const fields = beginFields(Object.fromEntries(all.map(({ id, name }) => [id, name])))
        return { fields, used: used.id }
      })
    const beginning = { title: texts.begin, back: '/law-change' }

    app.get('/law-change/drafts/new', draft, async (request, reply) => {
      const { fields, used } = await choosable(request)
      return reply.page(editDraftView, editDraftPage(beginning, { form: filledForm(fields, { base: used }) }))
    })

    app.post('/law-change/drafts/new', draft, async (request, reply) => {
      const { fields } = await choosable(request)
      const form = readForm(fields, request.body)
      if (!form.ok) return reply.code(400).page(editDraftView, editDraftPage(beginning, { form: form.refusal }))
      const begun = await beginDraft(house, request.actor, { ...termsOf(form.value), base: form.value.base })
      return reply.redirect(to(begun.id), 303)
    })

    const shown = async (request: FastifyRequest, id: string, refused?: Text) =>
      house.db.transaction(request.actor, async tx => {
        const found = await loadDraft(tx, id)
        return showDraftPage(found, {
          steps: await stepsOf(tx, id),
          moves: movesOf(house, request.actor, found),
          mayRehearse: house.permissions.allows(request.actor, 'recalculation:nation'),
          errors: refused ? [{ text: refused }] : [],
        })
      })

    app.get('/law-change/drafts/:draft', { ...read, ...params }, async (request, reply) =>
      reply.page(showDraftView, await shown(request, request.params.draft)),
    )

    /** A move without questions: made, or refused on the draft's own page. */
    const moved = async (
      request: FastifyRequest,
      reply: FastifyReply,
      { id, outcome }: { readonly id: string; readonly outcome: Result<Text, { readonly code: string }> },
    ) => {
      if (outcome.ok) return reply.flash('success', outcome.value).redirect(to(id), 303)
      return reply.code(409).page(showDraftView, await shown(request, id, words[outcome.refusal.code]))
    }
    const said = (outcome: Result<Draft, { readonly code: string }>, done: (made: Draft) => Text) =>
      outcome.ok ? { ok: true as const, value: done(outcome.value) } : outcome
    const ref = (request: FastifyRequest, id: string) => ({
      draft: id,
      version: readEnvelope(request.body).version ?? 0,
    })

    app.post('/law-change/drafts/:draft/submission', { ...draft, ...params }, async (request, reply) => {
      const id = request.params.draft
      const outcome = await submitDraft(house, request.actor, ref(request, id))
      return moved(request, reply, { id, outcome: said(outcome, () => texts.submitted) })
    })

    app.post('/law-change/drafts/:draft/approval', { ...approve, ...params }, async (request, reply) => {
      const id = request.params.draft
      const outcome = await approveDraft(house, request.actor, ref(request, id))
      const done = ({ state }: Draft) => (state === 'published' ? texts.published : texts.approved)
      return moved(request, reply, { id, outcome: said(outcome, done) })
    })

    app.post('/law-change/drafts/:draft/rehearsal', { ...read, ...params }, async (request, reply) => {
      const id = request.params.draft
      const { edition, base, reason } = await drafted(request, id)
      const asked = { mode: 'rehearsal', cohort: {}, law: edition, against: base, reason } as const
      const run = await startRun(house, request.actor, asked)
      if (run.ok) return reply.redirect(`/recalculations/${run.value.id}`, 303)
      return moved(request, reply, { id, outcome: run })
    })

    /** Shows a form about a draft. */
    const asking = (
      reply: FastifyReply,
      found: Draft,
      {
        form,
        refused,
        ...about
      }: {
        readonly title: Text
        readonly button?: Text
        readonly departs?: Parameters<typeof editDraftPage>[0]['departs']
        readonly form: FormState
        readonly refused?: Text | undefined
      },
    ) =>
      reply.page(
        editDraftView,
        editDraftPage({ ...about, back: to(found.id) }, { form, version: found.version, refused }),
      )

    const terms = '/law-change/drafts/:draft/terms'
    app.get(terms, { ...draft, ...params }, async (request, reply) => {
      const found = await drafted(request, request.params.draft)
      const { name, begins, reason } = found
      const form = filledForm(termsFields, { nameEn: name.en, nameCy: name.cy, begins, reason })
      return asking(reply, found, { title: texts.changeTerms, form })
    })
    app.post(terms, { ...draft, ...params }, async (request, reply) => {
      const found = await drafted(request, request.params.draft)
      const form = readForm(termsFields, request.body)
      if (!form.ok) return asking(reply.code(400), found, { title: texts.changeTerms, form: form.refusal })
      const changed = await changeDraftTerms(house, request.actor, {
        ...ref(request, found.id),
        ...termsOf(form.value),
      })
      return moved(request, reply, { id: found.id, outcome: said(changed, () => texts.saved) })
    })

    const figureAt = '/law-change/drafts/:draft/figures/:figure'
    app.get(figureAt, { ...draft, schema: { params: OfFigure } }, async (request, reply) => {
      const found = await drafted(request, request.params.draft)
      const { figure, typing, value, fields } = figureFields(request.params.figure, found)
      const form = filledForm(fields, { value: typing.write(value) })
      return asking(reply, found, { title: figure.says, form, departs: departsOf(found, figure) })
    })
    app.post(figureAt, { ...draft, schema: { params: OfFigure } }, async (request, reply) => {
      const found = await drafted(request, request.params.draft)
      const { figure, typing, fields } = figureFields(request.params.figure, found)
      const about = { title: figure.says, departs: departsOf(found, figure) }
      const form = readForm(fields, request.body)
      if (!form.ok) return asking(reply.code(400), found, { ...about, form: form.refusal })
      const changed = await changeDraftFigure(house, request.actor, {
        ...ref(request, found.id),
        figure: figure.name,
        value: typing.read(form.value.value),
        reason: form.value.reason,
      })
      if (changed.ok) return reply.flash('success', texts.saved).redirect(to(found.id), 303)
      const again = typedForm(fields, request.body)
      return asking(reply.code(409), found, { ...about, form: again, refused: words[changed.refusal.code] })
    })

    const because = { why: text({ label: texts.why, missing: texts.whyMissing, rows: 3, max: 1000 }) }
    for (const [noun, title, needs, done, make] of [
      ['return', texts.return, approve, texts.returnedNow, returnDraft],
      ['withdrawal', texts.withdraw, draft, texts.withdrawn, withdrawDraft],
    ] as const) {
      const address = `/law-change/drafts/:draft/${noun}` as const
      app.get(address, { ...needs, ...params }, async (request, reply) => {
        const found = await drafted(request, request.params.draft)
        return asking(reply, found, { title, button: title, form: blankForm(because) })
      })
      app.post(address, { ...needs, ...params }, async (request, reply) => {
        const found = await drafted(request, request.params.draft)
        const form = readForm(because, request.body)
        if (!form.ok) return asking(reply.code(400), found, { title, button: title, form: form.refusal })
        const made = await make(house, request.actor, { ...ref(request, found.id), reason: form.value.why })
        return moved(request, reply, { id: found.id, outcome: said(made, () => done) })
      })
    }
  }

/** What the law says for a figure now, and where. */
function departsOf({ base }: Draft, figure: (typeof figures)[number]) {
  const value = figure.read(base)
  const says = value === undefined ? texts.nobody : figure.kind.inWords(value)
  return { cites: figure.cites(base), says }
}
