import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isoDay, type Result, type Text } from '#kernel'
import { isId, NotFound, Stale, type Actor, type House, type Tx } from '#platform'
import {
  blankForm,
  filledForm,
  readEnvelope,
  readForm,
  say,
  typedForm,
  type Field,
  type FieldError,
  type FormState,
} from '#web'
import { caseAddress, openingAddress, subjectAddress, subjectRoute, underPerson } from './addresses.ts'
import { mayBeShown, type CaseSubject, type Data } from './case.ts'
import { csv } from './csv.ts'
import { makeMoveIn } from './make-move.ts'
import { openCaseIn } from './open-case.ts'
import { pageWords } from './page-words.ts'
import { listCasesPage, type ListTyped, type Offered } from './pages/list-cases/page.ts'
import { listCasesView } from './pages/list-cases/view.ts'
import { errorsOf, makeMovePage, refusalSays } from './pages/make-move/page.ts'
import { makeMoveView } from './pages/make-move/view.ts'
import { showCasePage } from './pages/show-case/page.ts'
import { showCaseView } from './pages/show-case/view.ts'
import { aboutOf, placeNamed, type Header } from './pages/shown.ts'
import { madeBySomebody } from './process.api.ts'
import { movesFrom, moveNoun, openings, permissionFor, type Process } from './process.ts'
import { findCases, readCase, readPermission } from './read-case.ts'
import { mayMake, placesFor } from './rights.ts'
import { momentOf, type CannotMove } from './step.ts'
import { words } from './words.ts'

interface Pages {
  readonly house: House
  readonly process: Process
  readonly app: FastifyInstance
  /** The processes of the same room: a list about somebody offers to open a case of each. */
  readonly together: readonly Process[]
}

const PAGE = 50
/** Rows of a spreadsheet: more are asked of the API, page by page. */
const MOST_ROWS = 5000

/** The pages of a process: lists, a case, and a form for each move. */
export function processPages(
  house: House,
  process: Process,
  together: readonly Process[] = [process],
): FastifyPluginAsyncTypebox {
  return async app => {
    const pages = { house, process, together, app: app as unknown as FastifyInstance }
    listing(pages, `/${process.path}`)
    if (underPerson(process)) listing(pages, subjectRoute(process))
    spreadsheet(pages)
    showing(pages)
    for (const [move, { from }] of Object.entries(process.moves)) {
      if (!madeBySomebody(process, move)) continue
      if (from) moving(pages, move)
    }
    for (const move of openings(process)) if (madeBySomebody(process, move)) opening(pages, move)
  }
}

/** What an address asks for: text only, and nothing that could not be an answer. */
function queryOf(request: FastifyRequest): Readonly<Record<string, string | undefined>> {
  const found: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(request.query as object)) {
    if (typeof value === 'string' && value !== '') found[name] = value.slice(0, 200)
  }
  return found
}

/** Whom or what an address is about; undefined for everybody. */
function subjectIn({ process }: Pages, request: FastifyRequest): CaseSubject | undefined {
  const { person } = request.params as { readonly person?: string }
  if (person !== undefined) return { person }
  const asked = queryOf(request)[process.about]
  if (asked === undefined) return undefined
  if (process.about === 'person' && !isId(asked)) throw new NotFound('a person, by something that is not an id')
  return { [process.about]: asked } as CaseSubject
}

function filterOf({ process }: Pages, typed: ListTyped, subject: CaseSubject | undefined) {
  const known = typed.state !== undefined && Object.hasOwn(process.states, typed.state)
  return {
    ...(subject && 'person' in subject ? { persons: [subject.person] } : {}),
    ...(subject && 'staff' in subject ? { staff: subject.staff } : {}),
    ...(subject && 'place' in subject ? { site: subject.place } : {}),
    states: known && typed.state !== undefined ? [typed.state] : undefined,
    places: typed.place === undefined ? undefined : [typed.place],
    words: typed.q,
  }
}

function listing(pages: Pages, route: string): void {
  const { house, process, app } = pages
  const show = async (request: FastifyRequest, reply: FastifyReply) => {
    const { state, place, q, after } = queryOf(request)
    const typed = { state, place, q }
    const subject = subjectIn(pages, request)
    const found = await findCases(house, request.actor, process, {
      filter: filterOf(pages, typed, subject),
      after: after !== undefined && isId(after) ? after : undefined,
      most: PAGE,
    })
    const allowed = subject ? await openingsFor(pages, request.actor, subject) : []
    const header = await headerOf(pages, request.actor, subject)
    const atPlaces = process.at === 'where-it-began' ? request.actor.places : []
    const page = { found, typed, after, subject, header, atPlaces, openings: allowed, placeName: placeNameOf(pages) }
    return reply.page(listCasesView, listCasesPage(process, page))
  }
  app.get(route, { config: { needs: readPermission(process) } }, show)
}

/** The moves by which an actor may open a case about somebody, of this process or one of the same room. */
function openingsFor({ house, together }: Pages, actor: Actor, subject: CaseSubject): Promise<readonly Offered[]> {
  return house.db.transaction(actor, async tx => {
    const offered: Offered[] = []
    for (const process of together) {
      const places = await placesFor(house, tx, process, { subject, place: null })
      for (const move of openings(process)) {
        if (!mayMake(house, actor, process, { move, places })) continue
        offered.push({
          text: process.moves[move]?.says ?? process.says.one,
          href: openingAddress(process, subject, move),
        })
      }
    }
    return offered
  })
}

function headerOf({ house, process }: Pages, actor: Actor, subject: CaseSubject | undefined): Promise<Header> {
  const { personHeader } = process.neighbours
  if (!subject || !('person' in subject) || !personHeader) return Promise.resolve(undefined)
  return house.db.transaction(actor, tx => personHeader(house, tx, subject.person))
}

/** The names of places, as the neighbours know them. */
function placeNameOf({ house, process }: Pages): (code: string) => Text | string {
  const { placeName } = process.neighbours
  return code => placeName?.(house, code) ?? code
}

function spreadsheet(pages: Pages): void {
  const { house, process, app } = pages
  const send = async (request: FastifyRequest, reply: FastifyReply) => {
    const { state, place, q } = queryOf(request)
    const filter = filterOf(pages, { state, place, q }, subjectIn(pages, request))
    const fields = Object.entries(process.fields).filter(([, { onlyFor }]) => mayBeShown(request.actor, onlyFor))
    const head = [
      pageWords.reference,
      pageWords[process.about],
      pageWords.place,
      pageWords.state,
      pageWords.opened,
      ...fields.map(([, { label }]) => label),
    ].map(text => say(request, text))
    const naming = { reader: request.language, placeName: placeNameOf(pages) }
    const rows: string[][] = [head]
    for (let after: string | undefined; rows.length <= MOST_ROWS;) {
      const { items, next } = await findCases(house, request.actor, process, { filter, after, most: 500 })
      for (const shown of items) {
        const { case: held } = shown
        rows.push([
          held.reference,
          aboutOf(naming, held.subject, shown),
          placeNamed(naming, held.place),
          say(request, process.states[held.state]?.says ?? held.state),
          isoDay(held.openedOn),
          ...fields.map(([name, field]) => field.readBack(held.data[name], request)),
        ])
      }
      if (next === undefined) break
      after = next
    }
    return reply
      .type('text/csv; charset=utf-8')
      .header('Content-Disposition', `attachment; filename="${process.path}.csv"`)
      .header('Cache-Control', 'no-store')
      .send(csv(rows))
  }
  app.get(`/${process.path}.csv`, { config: { needs: readPermission(process) } }, send)
}

interface CaseParams {
  readonly case: string
  readonly person?: string
}

function caseIn(request: FastifyRequest): { readonly id: string; readonly person: string | undefined } {
  const { case: id, person } = request.params as CaseParams
  if (!isId(id)) throw new NotFound('a case, by something that is not an id')
  return { id, person }
}

function showing(pages: Pages): void {
  const { house, process, app } = pages
  const show = async (request: FastifyRequest, reply: FastifyReply) => {
    const shown = await readCase(house, request.actor, process, caseIn(request))
    const header = await headerOf(pages, request.actor, shown.case.subject)
    return reply.page(showCaseView, showCasePage(process, { shown, header, placeName: placeNameOf(pages) }))
  }
  app.get(`${subjectRoute(process)}/:case`, { config: { needs: readPermission(process) } }, show)
}

/** The form of a move: its fields as they may be answered today. */
function fieldsOf({ house, process }: Pages, move: string): Readonly<Record<string, Field<unknown>>> {
  const at = momentOf(house)
  const asks = process.moves[move]?.asks ?? []
  return Object.fromEntries(
    asks.flatMap(name => (process.fields[name] ? [[name, process.fields[name].input(at)]] : [])),
  )
}

/** Work that is tried in earnest and then undone, to know whether it would be refused. */
class Rehearsed extends Error {
  readonly outcome: Result<unknown, CannotMove>
  constructor(outcome: Result<unknown, CannotMove>) {
    super('rehearsed')
    this.outcome = outcome
  }
}

async function rehearse(
  house: House,
  actor: Actor,
  work: (tx: Tx) => Promise<Result<unknown, CannotMove>>,
): Promise<Result<unknown, CannotMove>> {
  try {
    return await house.db.transaction(actor, async tx => {
      throw new Rehearsed(await work(tx))
    })
  } catch (error) {
    if (error instanceof Rehearsed) return error.outcome
    throw error
  }
}

/** What a form of a move stands on: how to try it, how to show it, and where to go when it is done. */
interface Stand {
  readonly move: string
  readonly version: number | undefined
  readonly reference: string | undefined
  readonly header: Header
  readonly back: string
  work(tx: Tx, input: Data): Promise<Result<unknown, CannotMove>>
  done(reply: FastifyReply, value: unknown): FastifyReply
}

interface Showing {
  readonly form: FormState
  readonly status?: number
  readonly refusal?: Text | undefined
  readonly answers?: readonly { readonly label: Text; readonly value: string }[]
}

function showForm(pages: Pages, reply: FastifyReply, stand: Stand, showing: Showing): FastifyReply {
  const { form, status = 200, refusal, answers } = showing
  const placeName = placeNameOf(pages)
  const model = makeMovePage(pages.process, { ...stand, placeName, form, refusal, answers })
  return reply.code(status).page(makeMoveView, model)
}

/** A form that was sent: read, tried, shown to be checked, and carried out once its answers are confirmed. */
async function receive(pages: Pages, request: FastifyRequest, reply: FastifyReply, stand: Stand) {
  const { house, process } = pages
  const fields = fieldsOf(pages, stand.move)
  const step = (request.body as { readonly _step?: unknown } | undefined)?._step
  if (step === 'change') return showForm(pages, reply, stand, { form: typedForm(fields, request.body) })

  const read = readForm(fields, request.body)
  if (!read.ok) return showForm(pages, reply, stand, { form: read.refusal, status: 400 })
  const work = (tx: Tx) => stand.work(tx, read.value)
  const outcome =
    step === 'confirm' ? await house.db.transaction(request.actor, work) : await rehearse(house, request.actor, work)
  if (!outcome.ok) {
    const errors: readonly FieldError[] = errorsOf(process, outcome.refusal)
    const form = { ...typedForm(fields, request.body), errors }
    const status = errors.length > 0 ? 400 : 409
    return showForm(pages, reply, stand, { form, status, refusal: refusalSays(process, outcome.refusal) })
  }
  if (step === 'confirm') return stand.done(reply, outcome.value)
  const answers = Object.entries(read.value).map(([name, value]) => ({
    label: process.fields[name]?.label ?? process.says.one,
    value: process.fields[name]?.readBack(value, request) ?? '',
  }))
  return showForm(pages, reply, stand, { form: typedForm(fields, request.body), answers })
}

function moving(pages: Pages, move: string): void {
  const { house, process, app } = pages
  const standOf = async (request: FastifyRequest) => {
    const asked = caseIn(request)
    const shown = await readCase(house, request.actor, process, asked)
    const { case: held } = shown
    const stand: Stand = {
      move,
      version: readEnvelope(request.body).version ?? held.version,
      reference: held.reference,
      header: await headerOf(pages, request.actor, held.subject),
      back: caseAddress(process, held),
      work: (tx, input) =>
        makeMoveIn(house, tx, process, { ...asked, move, input, over: readEnvelope(request.body).version ?? -1 }),
      done: reply => reply.flash('success', doneWords(process, move)).redirect(caseAddress(process, held), 303),
    }
    return { stand, held }
  }
  const config = { needs: permissionFor(process, move) }
  const route = `${subjectRoute(process)}/:case/${moveNoun(process, move)}`

  const show = async (request: FastifyRequest, reply: FastifyReply) => {
    const { stand, held } = await standOf(request)
    if (!movesFrom(process, held.state).includes(move)) {
      return reply.flash('information', words['casework.not-now']).redirect(stand.back, 303)
    }
    const fields = fieldsOf(pages, move)
    const form = process.moves[move]?.fromHeld ? filledForm(fields, held.data) : blankForm(fields)
    return showForm(pages, reply, stand, { form })
  }
  const receiving = async (request: FastifyRequest, reply: FastifyReply) => {
    const { stand, held } = await standOf(request)
    try {
      return await receive(pages, request, reply, stand)
    } catch (error) {
      if (!(error instanceof Stale)) throw error
      // Nothing typed is lost: the same form again, over the version that is there now.
      const form = typedForm(fieldsOf(pages, move), request.body)
      const now = { ...stand, version: held.version }
      return showForm(pages, reply, now, { form, status: 409, refusal: pageWords.changedMeanwhile })
    }
  }
  app.get(route, { config }, show)
  app.post(route, { config }, receiving)
}

function opening(pages: Pages, move: string): void {
  const { house, process, app } = pages
  const standOf = async (request: FastifyRequest): Promise<Stand> => {
    const subject = subjectIn(pages, request)
    if (!subject) throw new NotFound(`${process.about} of a new case`)
    const person = 'person' in subject ? await personKnown(house, request.actor, subject.person) : undefined
    const reads = house.permissions.allows(request.actor, readPermission(process))
    // Whoever takes in something confidential cannot read it afterwards.
    const after = reads ? subjectAddress(process, subject) : person === undefined ? '/' : `/people/${person}`
    return {
      move,
      version: undefined,
      reference: undefined,
      header: await headerOf(pages, request.actor, subject),
      back: after,
      work: (tx, input) => openCaseIn(house, tx, process, { subject, move, input }),
      done(reply, value) {
        const { reference } = value as { readonly reference: string }
        const { en, cy } = pageWords.openedFlash
        return reply.flash('success', { en: `${en} ${reference}`, cy: `${cy} ${reference}` }).redirect(after, 303)
      },
    }
  }
  const config = { needs: permissionFor(process, move) }
  const route = openingAddress(process, underPerson(process) ? { person: ':person' } : { place: '' }, move).split(
    '?',
  )[0]
  const show = async (request: FastifyRequest, reply: FastifyReply) =>
    showForm(pages, reply, await standOf(request), { form: blankForm(fieldsOf(pages, move)) })
  const receiving = async (request: FastifyRequest, reply: FastifyReply) =>
    receive(pages, request, reply, await standOf(request))
  app.get(route ?? '', { config }, show)
  app.post(route ?? '', { config }, receiving)
}

/** The same id, when the actor may know of that person: an address outside the person's own is not checked by itself. */
function personKnown(house: House, actor: Actor, person: string): Promise<string> {
  return house.db.transaction(actor, async tx => {
    await house.placesOf(tx, person)
    return person
  })
}

function doneWords(process: Process, move: string): Text {
  const says = process.moves[move]?.announces.says ?? pageWords.done
  return says
}
