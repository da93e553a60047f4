import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type, type TProperties } from 'typebox'
import { isoDay, ok } from '#kernel'
import { expectedVersion, type House } from '#platform'
import { problem, Problem, type ProblemError } from '#web'
import { caseAddress, openingRoute, subjectRoute, underPerson } from './addresses.ts'
import { dataToJson, type CaseSubject, type Data } from './case.ts'
import { makeMoveIn } from './make-move.ts'
import { openCaseIn } from './open-case.ts'
import { moveNoun, openings, permissionFor, type Process } from './process.ts'
import { findCases, readCase, readPermission, showCase, type CaseShown } from './read-case.ts'
import type { CannotMove } from './step.ts'
import { answerWords, saysOf, words } from './words.ts'

const Id = Type.String({ format: 'uuid' })
const Code = Type.String({ minLength: 1, maxLength: 60, pattern: '^[A-Za-z0-9._-]+$' })

function pascal(name: string): string {
  return name
    .split(/[-\s]/)
    .map(part => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}

/** The operations of a process, by their names in OpenAPI. */
export function operationsOf(process: Process): readonly string[] {
  const named = pascal(process.name)
  return [
    `list${pascal(process.path)}`,
    ...(underPerson(process) ? [`list${pascal(process.path)}OfPerson`] : []),
    `read${named}`,
    ...Object.keys(process.moves)
      .filter(move => madeBySomebody(process, move))
      .map(move => `${move}${named}`),
  ]
}

/** A move with nobody to make it is the house's own, and has no address. */
export function madeBySomebody(process: Process, move: string): boolean {
  return (process.moves[move]?.by.length ?? 0) > 0
}

function schemasOf(process: Process) {
  const fields: TProperties = {}
  for (const [name, { schema }] of Object.entries(process.fields)) fields[name] = Type.Optional(schema)
  const states = Type.Union(Object.keys(process.states).map(state => Type.Literal(state)))
  const OneCase = Type.Object({
    id: Id,
    reference: Type.String(),
    person: Type.Optional(Id),
    staff: Type.Optional(Type.String()),
    site: Type.Optional(Type.String()),
    place: Type.Union([Type.String(), Type.Null()]),
    state: states,
    open: Type.Boolean(),
    confidential: Type.Boolean(),
    version: Type.Integer({ minimum: 1 }),
    openedOn: Type.String({ format: 'date' }),
    openedBy: Type.String(),
    changedAt: Type.String(),
    changedBy: Type.String(),
    holds: Type.Object(fields),
    waiting: Type.Array(
      Type.Object({ clock: Type.String(), due: Type.String({ format: 'date' }), late: Type.Boolean() }),
    ),
    moves: Type.Array(Type.String({ description: 'A move that the one who asks could make now' })),
  })
  const Opened = Type.Object({ id: Id, reference: Type.String(), state: states, version: Type.Integer({ minimum: 1 }) })
  const Found = Type.Object({ items: Type.Array(OneCase), next: Type.Union([Type.String(), Type.Null()]) })
  return { states, OneCase, Opened, Found }
}

function bodyOf(process: Process, move: string, extra: TProperties = {}) {
  const asked: TProperties = { ...extra }
  for (const name of process.moves[move]?.asks ?? []) {
    const field = process.fields[name]
    if (field) asked[name] = field.missing ? field.schema : Type.Optional(field.schema)
  }
  return Type.Object(asked, { additionalProperties: false })
}

function toJson(process: Process, { case: held, waiting, moves }: CaseShown) {
  const { subject } = held
  return {
    id: held.id,
    reference: held.reference,
    ...('person' in subject ? { person: subject.person } : {}),
    ...('staff' in subject ? { staff: subject.staff } : {}),
    ...('place' in subject ? { site: subject.place } : {}),
    place: held.place,
    state: held.state,
    open: held.isOpen,
    confidential: held.readers !== undefined,
    version: held.version,
    openedOn: isoDay(held.openedOn),
    openedBy: held.openedBy,
    changedAt: held.changedAt,
    changedBy: held.changedBy,
    holds: dataToJson(process, held.data),
    waiting: waiting.map(({ name, dueOn, state }) => ({ clock: name, due: isoDay(dueOn), late: state === 'fired' })),
    moves: [...moves],
  }
}

/** The answers in a body that has passed its schema; what is well formed and still means nothing is told apart. */
function answersIn(process: Process, move: string, body: Data): { input: Data; wrong: readonly ProblemError[] } {
  const input: Record<string, unknown> = {}
  const wrong: ProblemError[] = []
  for (const name of process.moves[move]?.asks ?? []) {
    const json = body[name]
    const field = process.fields[name]
    if (json === undefined || !field) continue
    if (field.misread?.(json)) wrong.push({ path: `/${name}`, message: answerWords.malformed.en })
    else input[name] = field.fromJson(json)
  }
  return { input, wrong }
}

interface Api {
  readonly house: House
  readonly process: Process
  readonly app: FastifyInstance
}

const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem }
const changes = { ...refusals, 409: Problem, 422: Problem, 428: Problem, 429: Problem }

/** The JSON API of a process: a list, one case, opening one, and each move. */
export function processApi(house: House, process: Process): FastifyPluginAsyncTypebox {
  return async app => {
    const api = { house, process, app: app as unknown as FastifyInstance }
    listing(api, `/${process.path}`)
    if (underPerson(process)) listing(api, subjectRoute(process))
    reading(api)
    for (const move of openings(process)) if (madeBySomebody(process, move)) opening(api, move)
    for (const [move, { from }] of Object.entries(process.moves)) {
      if (from && madeBySomebody(process, move)) moving(api, move)
    }
  }
}

interface ListQuery {
  readonly state?: string
  readonly open?: boolean
  readonly place?: string
  readonly person?: string
  readonly q?: string
  readonly after?: string
  readonly limit?: number
}

function listing({ house, process, app }: Api, route: string): void {
  const { Found, states } = schemasOf(process)
  const ofOne = route.includes(':person')
  const query = {
    state: Type.Optional(states),
    open: Type.Optional(Type.Boolean()),
    place: Type.Optional(Code),
    q: Type.Optional(Type.String({ maxLength: 100, pattern: '^[^\\u0000]*$', description: 'Words, or a reference' })),
    after: Type.Optional(Id),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
    ...(process.about === 'person' && !ofOne ? { person: Type.Optional(Id) } : {}),
  }
  const schema = {
    operationId: `list${pascal(process.path)}${ofOne ? 'OfPerson' : ''}`,
    summary: `${process.says.many.en}: ${ofOne ? 'of one person' : 'all that you may see'}, newest first`,
    tags: [process.says.many.en],
    ...(ofOne ? { params: Type.Object({ person: Id }) } : {}),
    querystring: Type.Object(query),
    response: { 200: Found, ...refusals },
  }
  const list = async (request: FastifyRequest, reply: FastifyReply) => {
    const asked = request.query as ListQuery
    const person = ofOne ? (request.params as { person: string }).person : asked.person
    const { items, next } = await findCases(house, request.actor, process, {
      filter: {
        persons: person === undefined ? undefined : [person],
        states: asked.state === undefined ? undefined : [asked.state],
        open: asked.open,
        places: asked.place === undefined ? undefined : [asked.place],
        words: asked.q,
      },
      after: asked.after,
      most: asked.limit ?? 50,
    })
    return reply.send({ items: items.map(each => toJson(process, each)), next: next ?? null })
  }
  app.get(route, { config: { needs: readPermission(process) }, schema }, list)
}

/** A case's address, as its parameters. */
interface CaseParams {
  readonly case: string
  readonly person?: string
}

function paramsOf(process: Process) {
  return underPerson(process) ? Type.Object({ person: Id, case: Id }) : Type.Object({ case: Id })
}

function reading({ house, process, app }: Api): void {
  const schema = {
    operationId: `read${pascal(process.name)}`,
    summary: `One ${process.says.one.en}`,
    tags: [process.says.many.en],
    params: paramsOf(process),
    response: { 200: schemasOf(process).OneCase, ...refusals },
  }
  const route = `${subjectRoute(process)}/:case`
  app.get(route, { config: { needs: readPermission(process) }, schema }, async (request, reply) => {
    const { case: id, person } = request.params as CaseParams
    const shown = await readCase(house, request.actor, process, { id, person })
    return reply.header('ETag', `"${shown.case.version}"`).send(toJson(process, shown))
  })
}

function opening({ house, process, app }: Api, move: string): void {
  const under = underPerson(process)
  const asked = process.about === 'person' ? Id : Code
  const schema = {
    operationId: `${move}${pascal(process.name)}`,
    summary: process.moves[move]?.says.en ?? move,
    tags: [process.says.many.en],
    ...(under ? { params: Type.Object({ person: Id }) } : {}),
    body: bodyOf(process, move, under ? {} : { [process.about]: asked }),
    response: { 201: schemasOf(process).Opened, ...changes },
  }
  const config = { needs: permissionFor(process, move) }
  app.post(openingRoute(process, move), { config, schema }, async (request, reply) => {
    const body = request.body as Data
    const subject = { [process.about]: (under ? (request.params as Data) : body)[process.about] } as CaseSubject
    const { input, wrong } = answersIn(process, move, body)
    if (wrong.length > 0) return reply.code(400).send(notValid(wrong))
    const opened = await house.db.transaction(request.actor, tx =>
      openCaseIn(house, tx, process, { subject, move, input }),
    )
    if (!opened.ok) return refused(reply, process, opened.refusal)
    const { id, reference, state, version } = opened.value
    return reply
      .code(201)
      .header('Location', `/api/v1${caseAddress(process, opened.value)}`)
      .header('ETag', `"${version}"`)
      .send({ id, reference, state, version })
  })
}

function moving({ house, process, app }: Api, move: string): void {
  const version = Type.String({ maxLength: 20, description: 'The version that was read: `"3"`' })
  const schema = {
    operationId: `${move}${pascal(process.name)}`,
    summary: process.moves[move]?.says.en ?? move,
    tags: [process.says.many.en],
    params: paramsOf(process),
    headers: Type.Object({ 'if-match': Type.Optional(version) }),
    body: bodyOf(process, move),
    response: { 200: schemasOf(process).OneCase, ...changes },
  }
  const config = { needs: permissionFor(process, move) }
  app.post(`${subjectRoute(process)}/:case/${moveNoun(process, move)}`, { config, schema }, async (request, reply) => {
    const over = expectedVersion(request)
    const { case: id, person } = request.params as CaseParams
    const { input, wrong } = answersIn(process, move, request.body as Data)
    if (wrong.length > 0) return reply.code(400).send(notValid(wrong))
    const made = await house.db.transaction(request.actor, async tx => {
      const outcome = await makeMoveIn(house, tx, process, { id, person, move, input, over })
      return outcome.ok ? ok(await showCase(house, tx, process, outcome.value)) : outcome
    })
    if (!made.ok) return refused(reply, process, made.refusal)
    return reply.header('ETag', `"${made.value.case.version}"`).send(toJson(process, made.value))
  })
}

function notValid(errors: readonly ProblemError[]) {
  return problem(400, 'casework.not-valid', words['casework.not-valid'], { errors })
}

/** A refusal as a problem: 400 when answers are to be mended, 409 when the answer is no. */
function refused(reply: FastifyReply, process: Process, { code, wrong }: CannotMove) {
  const text = saysOf(process, code)
  if (!wrong) return reply.code(409).send(problem(409, code, text))
  const errors = wrong.map(({ field, text: says }) => ({ path: `/${field}`, message: says.en }))
  return reply.code(400).send(problem(400, code, text, { errors }))
}
