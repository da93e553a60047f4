import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { NotFound, type House } from '#platform'
import { aboutSentenceOf } from '#sentence/warrants'
import { readEnvelope, readForm, typedForm, type FieldError } from '#web'
import { checkedAgainst, checkRelease } from './check-release.ts'
import { everythingOfRelease, releaseCheckFields, releaseCheckPage } from './pages/release-check/page.ts'
import { releaseCheckView } from './pages/release-check/view.ts'
import { checkKindCodes, type CheckKind } from './release-check.ts'
import { words } from './words.ts'

const OfCheck = Type.Object({ person: Type.String(), kind: Type.String({ maxLength: 20 }) })

/** The checks before release: what is to be looked at, and the check itself. */
export const releaseCheckPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const needs = { config: { needs: 'release-date:confirm' }, schema: { params: OfCheck } }
    const path = '/people/:person/sentence/release-checks/:kind'

    const shown = (
      request: FastifyRequest,
      { person, kind }: { readonly person: string; readonly kind: CheckKind },
      again: { readonly typed?: unknown; readonly errors?: readonly FieldError[] } = {},
    ) =>
      house.db.transaction(request.actor, async tx =>
        releaseCheckPage(await aboutSentenceOf(house, tx, person), {
          kind,
          against: await checkedAgainst(house, tx, person),
          ...again,
        }),
      )

    app.get(path, needs, async (request, reply) => {
      const { person, kind } = request.params
      return reply.page(releaseCheckView, await shown(request, { person, kind: kindOf(kind) }))
    })

    app.post(path, needs, async (request, reply) => {
      const { person } = request.params
      const kind = kindOf(request.params.kind)
      const { typed } = typedForm(releaseCheckFields, request.body)
      const read = readForm(releaseCheckFields, typed)
      if (!read.ok || read.value.checked.length < everythingOfRelease.length) {
        const errors = [{ field: 'checked', href: '#checked', text: words['release-checks.not-looked-through'] }]
        return reply.code(400).page(releaseCheckView, await shown(request, { person, kind }, { typed, errors }))
      }
      const done = await checkRelease(house, request.actor, {
        person,
        kind,
        calculation: typed['calculation']?.[0] ?? '',
        version: readEnvelope(request.body).version ?? 0,
        note: read.value.note ?? null,
      })
      if (!done.ok) {
        const errors = [{ field: 'checked', href: '#main-content', text: words[done.refusal.code] }]
        return reply.code(409).page(releaseCheckView, await shown(request, { person, kind }, { typed, errors }))
      }
      reply.flash('success', { en: 'The check is recorded with your name', cy: 'Cofnodwyd y gwiriad gyda’ch enw' })
      return reply.redirect(`/people/${person}/sentence`, 303)
    })
  }

function kindOf(name: string): CheckKind {
  const kind = checkKindCodes.find(each => each === name)
  if (!kind) throw new NotFound(`check ${name}`)
  return kind
}
