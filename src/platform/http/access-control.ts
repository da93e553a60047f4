import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { Denied, NotFound } from '../errors.ts'
import type { House } from '../house.ts'
import { isId } from '../ids.ts'
import { fact } from '../journal/fact.ts'
import { isApi } from '../sign-in/identify.ts'
import { KEPT, keepForm } from './kept-form.ts'
import { forTheWholeServer } from './plugin.ts'
import { RequestRefused } from './refused.ts'
import { words } from './words.ts'

/** Who looked at a person's record, and at which page of it: the route, never what was in it. */
export const personRead = fact<{ readonly page: string }>('person.read', {
  en: 'The record was looked at',
  cy: 'Edrychwyd ar y cofnod',
})

/** Style sheets, scripts and pictures: the same for everybody. */
const PUBLIC_FILES = '/assets/'

/**
 * Holds every route to what it says it needs. A route that says nothing does not start. One with a `:person` in its
 * path is checked against that person's places, and a GET of it is written into their journal.
 */
export const accessControl = (house: House) =>
  forTheWholeServer(async app => {
    app.addHook('onRoute', route => {
      if (route.url.startsWith(PUBLIC_FILES)) route.config = { ...route.config, needs: 'nothing' }
      refuseUnguarded(house, route)
    })

    app.addHook('onRequest', async (request, reply) => {
      if (request.is404) return undefined
      const { needs = 'nothing' } = request.routeOptions.config
      if (needs === 'nothing') return undefined
      if (!request.signedIn) return askToSignIn(request, reply)
      const person = personOf(request)
      if (person !== undefined) await admitToPerson(house, request, { needs, person })
      else if (needs !== 'sign-in') house.permissions.require(request.signedIn, needs)
      return undefined
    })
  })

function refuseUnguarded(house: House, route: RouteOptions): void {
  const { url, config } = route
  const needs = config?.needs
  if (needs === undefined) throw new Error(`${String(route.method)} ${url} does not say what it needs (config.needs)`)
  if (needs === 'nothing' && url.includes(':person')) throw new Error(`${url} shows a person's record to anybody`)
  const known = ['nothing', 'sign-in', ...house.permissions.all.map(({ name }) => name)]
  if (!known.includes(needs)) throw new Error(`${url} needs ${needs}, a permission that no room declares`)
}

async function askToSignIn(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (isApi(request)) {
    throw request.method === 'GET' || request.method === 'HEAD' || request.headers.cookie === undefined
      ? new RequestRefused(401, 'access.token-missing', { 'www-authenticate': 'Bearer realm="Throughcare"' })
      : new RequestRefused(401, 'access.token-missing', {
          'www-authenticate': 'Bearer realm="Throughcare", error="invalid_request"',
        })
  }
  if (await keepForm(request)) return reply.redirect(`/sign-in?then=${encodeURIComponent(KEPT)}`, 303)
  // Nothing to keep: the page that the form stands on can be asked for.
  const page = request.method === 'GET' || request.method === 'HEAD' ? request.url : pathOfReferrer(request)
  return reply.redirect(`/sign-in?then=${encodeURIComponent(page)}`, 303)
}

function pathOfReferrer(request: FastifyRequest): string {
  const { referer } = request.headers
  if (referer === undefined || !URL.canParse(referer)) return '/'
  const { host, pathname, search } = new URL(referer)
  return host === request.host ? pathname + search : '/'
}

function personOf(request: FastifyRequest): string | undefined {
  const { params } = request
  if (typeof params !== 'object' || params === null || !('person' in params)) return undefined
  return String(params.person)
}

/** One transaction: may they know of this person, may they do this where the person is, and that they looked. */
async function admitToPerson(
  house: House,
  { signedIn, method, routeOptions }: FastifyRequest,
  { needs, person }: { needs: string; person: string },
): Promise<void> {
  if (!isId(person)) throw new NotFound('a person, by something that is not an id')
  if (!signedIn) throw new Denied(needs, 'access.signed-out', words['access.signed-out'])
  const reads = method === 'GET' || method === 'HEAD'
  await house.db.transaction(
    signedIn,
    async tx => {
      const places = await house.placesOf(tx, person)
      if (needs !== 'sign-in') house.permissions.require(signedIn, needs, places)
      if (reads) await house.announce(tx, personRead, { subject: { person }, of: { page: routeOptions.url ?? '' } })
    },
    { relaxed: true },
  )
}
