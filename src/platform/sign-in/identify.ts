import type { FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { forTheWholeServer } from '../http/plugin.ts'
import { RequestRefused } from '../http/refused.ts'
import type { StaffDirectory } from './directory.ts'
import { machineOf } from './machines.ts'

/** True for a request to the JSON API, whose refusals are problems and not pages. */
export function isApi(request: FastifyRequest): boolean {
  return request.url.startsWith('/api/')
}

/** Finds out who is asking: sets `request.signedIn`, and with it `request.actor`. */
export const identify = (house: House, directory: StaffDirectory) =>
  forTheWholeServer(async app => {
    app.addHook('onRequest', async request => {
      request.signedIn = isApi(request) ? await apiActor(house, directory, request) : await staffOf(directory, request)
    })
  })

async function staffOf(directory: StaffDirectory, request: FastifyRequest) {
  const { username } = request.session
  return username === undefined ? undefined : directory.actorFor(username)
}

/** The API takes a machine's token; for reading, also the session of a member of staff, as a page would. */
async function apiActor(house: House, directory: StaffDirectory, request: FastifyRequest) {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const token = /^Bearer +([\w.~+/-]{20,200}=*)$/i.exec(authorization)?.[1]
    const machine = token === undefined ? undefined : await machineOf(house, token)
    // Asking for a token carries the machine's own secret in this header.
    if (!machine && request.routeOptions.config.needs !== 'nothing')
      throw new RequestRefused(401, 'access.token-not-valid', {
        'www-authenticate': 'Bearer realm="Throughcare", error="invalid_token"',
      })
    return machine
  }
  return request.method === 'GET' || request.method === 'HEAD' ? staffOf(directory, request) : undefined
}
