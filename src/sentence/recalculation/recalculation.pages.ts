import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import Type from 'typebox'
import { isoDay, type Text } from '#kernel'
import { holdsPeople, nameOn, placeName, registerOf } from '#organisation/places'
import { NotFound, type Actor, type House } from '#platform'
import { blankForm, readForm, typedForm } from '#web'
import { mayRecalculateTheNation } from './access.ts'
import { cancelRun } from './cancel-run.ts'
import { choosePeople } from './choose-people.ts'
import { movedCsv, waveCsv } from './csv.ts'
import { editionChoices } from './edition-choices.ts'
import { listRunsPage } from './pages/list-runs/page.ts'
import { listRunsView } from './pages/list-runs/view.ts'
import { movedPeoplePage } from './pages/people/page.ts'
import { movedPeopleView } from './pages/people/view.ts'
import { showRunPage } from './pages/show-run/page.ts'
import { showRunView } from './pages/show-run/view.ts'
import { checkRunPage, cohortAsked, startFields, startRunPage, type MayChoose } from './pages/start-run/page.ts'
import { checkRunView, startRunView } from './pages/start-run/view.ts'
import { wavePage } from './pages/wave/page.ts'
import { waveView } from './pages/wave/view.ts'
import { waveOf } from './read-results.repository.ts'
import { progressOf } from './repository.ts'
import type { Finished } from './run.ts'
import { seenRun, seenRuns } from './seen-run.ts'
import { showAllMoved, showMoved } from './show-moved.ts'
import { showWave } from './show-wave.ts'
import { startRun } from './start-run.ts'
import { words } from './words.ts'

const OfRun = Type.Object({ run: Type.String({ maxLength: 40 }) })
const Short = Type.String({ maxLength: 60 })
const OfPeople = Type.Object({ worse: Type.Optional(Short), after: Type.Optional(Short) })
const OfWave = Type.Object({ by: Type.Optional(Short), held: Type.Optional(Short), supervised: Type.Optional(Short) })

/** How many runs are listed, and people on a page. */
const RUNS = 50
const PEOPLE = 50
const REFRESH_SECONDS = '2'

/** Pages about recalculations of many people. */
export const recalculationPages =
  (house: House): FastifyPluginAsyncTypebox =>
  async app => {
    const needs = { config: { needs: 'recalculation:rehearse' } }
    const named = (code: string): Text => placeName(house, code)
    const finishedRun = (actor: Actor, id: string): Promise<Finished> =>
      house.db.transaction(actor, async tx => {
        const run = await seenRun(house, tx, id)
        if (run.state !== 'finished') throw new NotFound(`report of recalculation ${id}`)
        return run
      })

    app.get('/recalculations', needs, async (request, reply) => {
      const runs = await house.db.transaction(request.actor, tx => seenRuns(house, tx, RUNS))
      return reply.page(listRunsView, listRunsPage(runs, named))
    })

    app.get('/recalculations/start', needs, async (request, reply) => {
      const fields = startFields(await mayChoose(house, request.actor))
      return reply.page(startRunView, startRunPage(blankForm(fields)))
    })

    app.post('/recalculations/start', needs, async (request, reply) => {
      const choices = await mayChoose(house, request.actor)
      const fields = startFields(choices)
      const read = readForm(fields, request.body)
      if (!read.ok) return reply.code(400).page(startRunView, startRunPage(read.refusal))
      const form = typedForm(fields, request.body)
      const { step } = (request.body ?? {}) as { readonly step?: unknown }
      if (step === 'edit') return reply.page(startRunView, startRunPage(form))
      const { mode, law, reason } = read.value
      const cohort = cohortAsked(read.value)
      if (step !== 'start') {
        const people = (await choosePeople(house, request.actor, cohort)).length
        if (people === 0) return reply.code(409).page(startRunView, startRunPage(form, words['recalculation.nobody']))
        return reply.page(
          checkRunView,
          checkRunPage(form, { values: read.value, people, editions: choices.editions, placeName: named }),
        )
      }
      const started = await startRun(house, request.actor, { mode, cohort, law: choices.editions[law], reason })
      if (!started.ok) {
        reply.code(409)
        return reply.page(startRunView, startRunPage(form, words[started.refusal.code]))
      }
      return reply.redirect(`/recalculations/${started.value.id}`, 303)
    })

    app.get('/recalculations/:run', { ...needs, schema: { params: OfRun } }, async (request, reply) => {
      const { run, progress } = await house.db.transaction(request.actor, async tx => ({
        run: await seenRun(house, tx, request.params.run),
        progress: await progressOf(tx, request.params.run),
      }))
      // Without a script too: the page asks for itself again while there is something to see.
      if (run.state === 'running') reply.header('Refresh', REFRESH_SECONDS)
      const permission = run.mode === 'for-real' ? 'recalculation:keep' : 'recalculation:rehearse'
      const mayCancel = house.permissions.allows(request.actor, permission)
      return reply.page(showRunView, showRunPage(run, { progress, mayCancel, placeName: named }))
    })

    app.post('/recalculations/:run/cancellation', { ...needs, schema: { params: OfRun } }, async (request, reply) => {
      const id = request.params.run
      await house.db.transaction(request.actor, tx => seenRun(house, tx, id))
      const cancelled = await cancelRun(house, request.actor, id)
      if (!cancelled.ok) reply.flash('information', words[cancelled.refusal.code])
      return reply.redirect(`/recalculations/${id}`, 303)
    })

    app.get(
      '/recalculations/:run/people',
      { ...needs, schema: { params: OfRun, querystring: OfPeople } },
      async (request, reply) => {
        const run = await finishedRun(request.actor, request.params.run)
        const worse = request.query.worse === 'yes'
        const from = /^\d{1,7}$/.test(request.query.after ?? '') ? Number(request.query.after) : 0
        const shown = await house.db.transaction(request.actor, tx =>
          showMoved(tx, run.id, { worse, from, most: PEOPLE + 1 }),
        )
        const pages = {
          path: `/recalculations/${run.id}/people${worse ? '?worse=yes' : ''}`,
          after: from === 0 ? undefined : String(from),
          next: shown.people.length > PEOPLE ? String(from + PEOPLE) : null,
        }
        const people = shown.people.slice(0, PEOPLE)
        return reply.page(movedPeopleView, movedPeoplePage(run, { ...shown, people, worse, pages, placeName: named }))
      },
    )

    app.get(
      '/recalculations/:run/people.csv',
      { ...needs, schema: { params: OfRun, querystring: OfPeople } },
      async (request, reply) => {
        const run = await finishedRun(request.actor, request.params.run)
        const worse = request.query.worse === 'yes'
        const shown = await house.db.transaction(request.actor, tx => showAllMoved(tx, run.id, worse))
        return asFile(reply, `recalculation-${isoDay(run.on)}.csv`, movedCsv(request.language, shown))
      },
    )

    app.get(
      '/recalculations/:run/wave',
      { ...needs, schema: { params: OfRun, querystring: OfWave } },
      async (request, reply) => {
        const run = await finishedRun(request.actor, request.params.run)
        const { by, held = '', supervised = '' } = request.query
        const asked = { by: by === 'day' || by === 'month' ? by : 'week', held, supervised } as const
        const given = await house.db.transaction(request.actor, tx => showWave(house, tx, run, asked))
        return reply.page(waveView, wavePage(run, given))
      },
    )

    app.get('/recalculations/:run/wave.csv', { ...needs, schema: { params: OfRun } }, async (request, reply) => {
      const run = await finishedRun(request.actor, request.params.run)
      const days = await house.db.transaction(request.actor, tx => waveOf(tx, run.id, {}))
      return asFile(reply, `releases-${isoDay(run.on)}.csv`, waveCsv(request.language, days))
    })
  }

function asFile(reply: FastifyReply, name: string, content: string): FastifyReply {
  return reply
    .type('text/csv; charset=utf-8')
    .header('Content-Disposition', `attachment; filename="${name}"`)
    .header('Cache-Control', 'no-store')
    .send(content)
}

/** Whom somebody may recalculate: everybody, or those of prisons where they work. */
async function mayChoose(house: House, actor: Actor): Promise<MayChoose> {
  const { places } = await registerOf(house)
  const today = house.clock.today()
  const nation = mayRecalculateTheNation(house, actor)
  const prisons = places.filter(({ kind, code }) => holdsPeople(kind) && (nation || actor.places.includes(code)))
  return {
    prisons: Object.fromEntries(
      prisons
        .map(place => [place.code, nameOn(place, today)] as const)
        .toSorted(([, one], [, other]) => one.en.localeCompare(other.en, 'en')),
    ),
    regions: nation ? [...new Set(prisons.flatMap(({ region }) => region ?? []))].toSorted() : [],
    editions: await house.db.transaction(actor, tx => editionChoices(house, tx)),
    nation,
    forReal: house.permissions.allows(actor, 'recalculation:keep'),
  }
}
