import type { AboutPerson } from '#record/people'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Text } from '#kernel'
import { newId, NotFound, type House } from '#platform'
import { readForm, typedForm, yesNo, type FieldError, type Fields, type Typed } from '#web'
import type { TypedWarrant } from './draft/draft.ts'
import { askedAbout, meantCourt, valuesOf } from './draft/assemble.ts'
import { chargeStep, keptCharge, savedCharge } from './draft/charge-step.ts'
import { listFields } from './draft/charge-fields.ts'
import { listErrors } from './draft/list-errors.ts'
import { correctionFields } from './draft/correction-fields.ts'
import { courtFields } from './draft/court-fields.ts'
import { fieldErrors } from './draft/field-faults.ts'
import { discardDraft, keepTyped, openDraftIn, type OpenDraft } from './draft/keep-draft.ts'
import { timeFields } from './draft/time-fields.ts'
import { copied } from './draft/typed-from.ts'
import { chargePage } from './pages/charge/page.ts'
import { chargeView } from './pages/charge/view.ts'
import { chargesPage } from './pages/charges/page.ts'
import { chargesView } from './pages/charges/view.ts'
import { stepPage } from './pages/step/page.ts'
import { stepView } from './pages/step/view.ts'
import { taskListPage } from './pages/task-list/page.ts'
import { taskListView } from './pages/task-list/view.ts'
import { aboutSentenceOf } from './person-page.ts'
import { words } from './words.ts'

const OfDraft = Type.Object({ person: Type.String(), draft: Type.String() })
const OfCharge = Type.Object({ person: Type.String(), draft: Type.String(), charge: Type.String() })
type DraftRef = Type.Static<typeof OfDraft>

const personFields = {
  right: yesNo({
    label: { en: 'Is this the person named on the warrant?', cy: 'Ai dyma’r person a enwir ar y warant?' },
    hint: {
      en: 'Check the name, date of birth and number at the top of this page against the warrant.',
      cy: 'Gwiriwch yr enw, y dyddiad geni a’r rhif ar frig y dudalen hon yn erbyn y warant.',
    },
    missing: { en: 'Say whether this is the right person', cy: 'Dywedwch ai dyma’r person cywir' },
  }),
}

/** A step that is one form: what it is called, where it is kept, and its fields. */
interface Step {
  readonly name: 'person' | 'court' | 'time' | 'correction'
  readonly title: Text
  readonly fields: (open: OpenDraft, typed: Typed) => Fields
  readonly shown?: (open: OpenDraft, typed: Typed) => readonly string[]
  readonly oneQuestion?: boolean
  /** What is wrong with a thing that was looked for by words. */
  readonly misnamed?: (open: OpenDraft, typed: Typed) => readonly FieldError[]
  /** What the rules say of a step that reads well. */
  readonly faults: (open: OpenDraft) => readonly FieldError[]
}

const steps: readonly Step[] = [
  {
    name: 'person',
    title: { en: 'Person', cy: 'Person' },
    fields: () => personFields,
    oneQuestion: true,
    faults: ({ draft }) =>
      draft.typed.person['right']?.[0] === 'no'
        ? [
            {
              field: 'right',
              href: '#right',
              text: {
                en: 'Find the right person first, and add the warrant to their record',
                cy: 'Dewch o hyd i’r person cywir yn gyntaf, ac ychwanegwch y warant at eu cofnod',
              },
            },
          ]
        : [],
  },
  {
    name: 'court',
    title: { en: 'Court and case', cy: 'Llys ac achos' },
    fields: ({ reference }, typed) =>
      courtFields(reference.today, meantCourt(reference, typed['court']?.[0] ?? '', typed['courtCode']?.[0])),
    shown: ({ reference }, typed) => {
      const matches = meantCourt(reference, typed['court']?.[0] ?? '', typed['courtCode']?.[0])
      return ['court', ...(matches.length > 1 ? ['courtCode'] : []), 'reference', 'heardOn', 'hearing']
    },
    misnamed: courtNameErrors,
    faults: courtFaults,
  },
  {
    name: 'time',
    title: { en: 'Time already served', cy: 'Amser a dreuliwyd eisoes' },
    fields: () => timeFields,
    faults: ({ faults }) => fieldErrors(faults.filter(({ at }) => /^\/(?:remand|taggedBailDays)/.test(at))),
  },
  {
    name: 'correction',
    title: { en: 'Why is the warrant corrected?', cy: 'Pam y cywirir y warant?' },
    fields: () => correctionFields,
    faults: ({ read }) => (read.correction.done ? [] : read.correction.errors),
  },
]

/** The court's own faults can be told before the rest of the warrant is there. */
function courtFaults({ faults }: OpenDraft): readonly FieldError[] {
  return fieldErrors(faults.filter(({ at }) => /^\/(?:court|caseReference|heardOn)/.test(at)))
}

/** Nothing answers to how the court was named. That several do is the choice's own error. */
function courtNameErrors({ reference }: OpenDraft, typed: Typed): readonly FieldError[] {
  const named = typed['court']?.[0] ?? ''
  if (named.trim() === '' || meantCourt(reference, named, typed['courtCode']?.[0]).length > 0) return []
  return [{ field: 'court', href: '#court', text: words['warrant.unknown-court'] }]
}

/** The pages of a warrant while it is typed. Whatever is typed is kept first and judged afterwards. */
export const draftPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const write = { config: { needs: 'warrant:write' } }
    const pathOf = ({ person, draft }: DraftRef) => `/people/${person}/warrants/drafts/${draft}`

    /** Opens a draft for a page, or throws NotFound: it was recorded, thrown away, or is somebody else's. */
    const opened = (request: FastifyRequest, ref: DraftRef): Promise<{ about: AboutPerson; open: OpenDraft }> =>
      house.db.transaction(request.actor, async tx => {
        const open = await openDraftIn(house, tx, ref)
        if (!open.ok) throw new NotFound(`draft ${ref.draft}`)
        return { about: await aboutSentenceOf(house, tx, ref.person), open: open.value }
      })

    const kept = async (
      request: FastifyRequest,
      ref: DraftRef,
      change: (typed: TypedWarrant, open: OpenDraft) => TypedWarrant,
    ): Promise<OpenDraft> => {
      const open = await keepTyped(house, request.actor, { ...ref, change })
      if (!open.ok) throw new NotFound(`draft ${ref.draft}`)
      return open.value
    }

    app.get(
      '/people/:person/warrants/drafts/:draft',
      { ...write, schema: { params: OfDraft } },
      async (request, reply) => {
        const { about, open } = await opened(request, request.params)
        return reply.page(taskListView, taskListPage(about, pathOf(request.params), open))
      },
    )

    app.post(
      '/people/:person/warrants/drafts/:draft/removal',
      { ...write, schema: { params: OfDraft } },
      async (request, reply) => {
        const { person } = request.params
        const discarded = await discardDraft(house, request.actor, request.params)
        if (discarded.ok) reply.flash('success', { en: 'The draft was thrown away', cy: 'Taflwyd y drafft' })
        else reply.flash('warning', words[discarded.refusal.code])
        return reply.redirect(`/people/${person}/warrants`, 303)
      },
    )

    for (const step of steps) {
      const path = `/people/:person/warrants/drafts/:draft/${step.name}`
      const shownStep = async (
        request: FastifyRequest,
        ref: DraftRef,
        { typed, errors }: { readonly typed?: Typed; readonly errors?: readonly FieldError[] },
      ) => {
        const { about, open } = await opened(request, ref)
        const held = typed ?? open.draft.typed[step.name]
        const form = typedForm(step.fields(open, held), held)
        return stepPage({
          about,
          title: step.title,
          back: pathOf(ref),
          form: { ...form, errors: errors ?? [] },
          ...(step.shown ? { shown: step.shown(open, held) } : {}),
          ...(step.oneQuestion ? { oneQuestion: true } : {}),
        })
      }

      app.get(path, { ...write, schema: { params: OfDraft } }, async (request, reply) =>
        reply.page(stepView, await shownStep(request, request.params, {})),
      )

      app.post(path, { ...write, schema: { params: OfDraft } }, async (request, reply) => {
        const { typed } = typedForm({}, request.body)
        const mine = withoutEnvelope(typed)
        const open = await kept(request, request.params, before => ({ ...before, [step.name]: copied(mine) }))
        const form = readForm(step.fields(open, mine), mine)
        if (!form.ok) {
          // One line more or fewer: what is shown again is what is kept.
          await kept(request, request.params, before => ({ ...before, [step.name]: copied(form.refusal.typed) }))
          const relined = form.refusal.errors.length === 0
          const errors = relined ? [] : [...(step.misnamed?.(open, mine) ?? []), ...form.refusal.errors]
          if (errors.length > 0) reply.code(400)
          return reply.page(stepView, await shownStep(request, request.params, { typed: form.refusal.typed, errors }))
        }
        const misnamed = step.misnamed?.(open, mine) ?? []
        const errors = [
          ...misnamed,
          ...step.faults(open).filter(({ field }) => !misnamed.some(each => each.field === field)),
        ]
        if (errors.length === 0) return reply.redirect(pathOf(request.params), 303)
        return reply.code(400).page(stepView, await shownStep(request, request.params, { typed: mine, errors }))
      })
    }

    app.get(
      '/people/:person/warrants/drafts/:draft/charges',
      { ...write, schema: { params: OfDraft } },
      async (request, reply) => {
        const { about, open } = await opened(request, request.params)
        return reply.page(chargesView, chargesPage(about, pathOf(request.params), open))
      },
    )

    app.get(
      '/people/:person/warrants/drafts/:draft/charges/:charge',
      { ...write, schema: { params: OfCharge } },
      async (request, reply) => {
        const { about, open } = await opened(request, request.params)
        const step = chargeStep(open, request.params.charge)
        if (!step) throw new NotFound(`charge ${request.params.charge}`)
        return reply.page(chargeView, chargePage({ about, path: pathOf(request.params), ...step, errors: [] }))
      },
    )

    app.post(
      '/people/:person/warrants/drafts/:draft/charges/:charge',
      { ...write, schema: { params: OfCharge } },
      async (request, reply) => {
        const path = pathOf(request.params)
        const { then, ...typed } = withoutEnvelope(typedForm({}, request.body).typed)
        const id = request.params.charge === 'new' ? newId() : request.params.charge
        const open = await kept(request, request.params, (before, was) => keptCharge(before, was, { id, typed }))
        const saved = savedCharge(open, id)
        if (!saved) throw new NotFound(`charge ${id}`)
        if (saved.errors.length > 0)
          return showCharge(request, reply, { ref: request.params, id, errors: saved.errors })
        const another = then?.[0] === 'another'
        if (saved.asked.length > 0) {
          return reply.redirect(`${path}/charges/${id}/lists${another ? '?then=another' : ''}`, 303)
        }
        return reply.redirect(`${path}/charges${another ? '/new' : ''}`, 303)
      },
    )

    const showCharge = async (
      request: FastifyRequest,
      reply: FastifyReply,
      { ref, id, errors }: { readonly ref: DraftRef; readonly id: string; readonly errors: readonly FieldError[] },
    ) => {
      const { about, open } = await opened(request, ref)
      const step = chargeStep(open, id)
      if (!step) throw new NotFound(`charge ${id}`)
      const page = chargePage({ about, path: pathOf(ref), ...step, errors })
      // A new charge has been kept by now: what is sent next changes it instead of adding it again.
      return reply.code(400).page(chargeView, { ...page, action: `${pathOf(ref)}/charges/${id}` })
    }

    app.post(
      '/people/:person/warrants/drafts/:draft/charges/:charge/removal',
      { ...write, schema: { params: OfCharge } },
      async (request, reply) => {
        await kept(request, request.params, before => ({
          ...before,
          charges: before.charges.filter(({ id }) => id !== request.params.charge),
        }))
        return reply.redirect(`${pathOf(request.params)}/charges`, 303)
      },
    )

    const listsPage = async (
      request: FastifyRequest,
      ref: DraftRef & { readonly charge: string },
      errors: readonly FieldError[],
    ) => {
      const { about, open } = await opened(request, ref)
      const index = open.read.charges.findIndex(({ id }) => id === ref.charge)
      const read = open.read.charges[index]?.read
      const held = open.draft.typed.charges[index]
      if (!read?.done || !held) throw new NotFound(`charge ${ref.charge}`)
      const asked = askedAbout(read.value, {
        charges: valuesOf(open.read.charges),
        reference: open.reference,
        court: open.read.court.done ? open.read.court.value : undefined,
      })
      return stepPage({
        about,
        title: { en: 'Questions about the offence', cy: 'Cwestiynau am y drosedd' },
        caption: open.reference.offence(read.value.offence)?.wording ?? read.value.offence,
        back: `${pathOf(ref)}/charges`,
        form: { ...typedForm(listFields(asked), held.lists), errors },
        ...(asked.includes('progression-schedule') ? {} : { oneQuestion: true, shown: ['lists'] }),
      })
    }

    app.get(
      '/people/:person/warrants/drafts/:draft/charges/:charge/lists',
      { ...write, schema: { params: OfCharge } },
      async (request, reply) => reply.page(stepView, await listsPage(request, request.params, [])),
    )

    app.post(
      '/people/:person/warrants/drafts/:draft/charges/:charge/lists',
      {
        ...write,
        schema: { params: OfCharge, querystring: Type.Object({ then: Type.Optional(Type.String({ maxLength: 20 })) }) },
      },
      async (request, reply) => {
        const { charge: id } = request.params
        const typed = withoutEnvelope(typedForm({}, request.body).typed)
        await kept(request, request.params, before => ({
          ...before,
          charges: before.charges.map(each => (each.id === id ? { ...each, lists: copied(typed) } : each)),
        }))
        const errors = listErrors(typed)
        if (errors.length > 0) return reply.code(400).page(stepView, await listsPage(request, request.params, errors))
        const another = request.query.then === 'another'
        return reply.redirect(`${pathOf(request.params)}/charges${another ? '/new' : ''}`, 303)
      },
    )
  }

/** What was typed, without what the form itself adds. */
function withoutEnvelope(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('_')))
}
