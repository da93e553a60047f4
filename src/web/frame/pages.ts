import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '#platform'
import type { Text } from '#kernel'
import type { AssetPaths, Flash, Frame, NavigationItem, PageModel, PlaceChoice, View } from './page.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** Sends a page: the room's own model with the frame put round it. */
    page<Model extends PageModel>(view: View<Model>, model: Model): FastifyReply
    /** Keeps a message for the next page, to be said after a redirect. */
    flash(kind: Flash['kind'], text: Flash['text']): FastifyReply
  }
}

export interface FrameOptions {
  readonly assets: AssetPaths
  /** The nonce of this request's content security policy. */
  nonceOf(request: FastifyRequest): string
  /** What a place is called. Its code is shown when the house does not say. */
  readonly placeName?: (code: string) => Text | string
  /** The permission that lets somebody look for people; without it everybody signed in has the find box. */
  readonly findNeeds?: string
}

const FLASH = 'flash'
const PLACE = 'place'

/** Gives replies `page` and `flash`, and lets staff with several places choose where they are working. */
export function framePages(app: FastifyInstance, house: House, options: FrameOptions): void {
  const desks = house.rooms.flatMap(room => room.desks ?? []).toSorted((one, other) => one.order - other.order)

  function navigationFor(request: FastifyRequest): readonly NavigationItem[] {
    const { signedIn } = request
    if (!signedIn) return []
    const open = desks.filter(({ needs }) => mayOpen(house, request, needs))
    return open.map(({ name, path }) => ({ text: name, href: path }))
  }

  function placesFor(request: FastifyRequest): readonly PlaceChoice[] {
    const codes = request.signedIn?.places ?? []
    return codes.map(code => ({ code, name: options.placeName?.(code) ?? code }))
  }

  function frameOf(request: FastifyRequest, reply: FastifyReply): Frame {
    const { signedIn } = request
    return {
      language: request.language,
      path: pathOf(request.url),
      today: house.clock.today(),
      brand: house.configuration.BRAND,
      demo: house.configuration.demo,
      nonce: options.nonceOf(request),
      csrfToken: signedIn ? reply.generateCsrf() : '',
      once: randomUUID(),
      actorName: signedIn?.name,
      navigation: navigationFor(request),
      mayFind: options.findNeeds === undefined || mayOpen(house, request, options.findNeeds),
      places: placesFor(request),
      placeCode: chosenPlace(request),
      flash: takeFlash(request, reply),
      correlationId: request.id,
      assets: options.assets,
    }
  }

  app.decorateReply('page', function page<
    Model extends PageModel,
  >(this: FastifyReply, view: View<Model>, model: Model) {
    const { markup } = view({ ...model, ...frameOf(this.request, this) })
    return this.header('Cache-Control', 'no-store').type('text/html; charset=utf-8').send(markup)
  })

  app.decorateReply('flash', function flash(this: FastifyReply, kind: Flash['kind'], text: Flash['text']) {
    return this.setCookie(FLASH, Buffer.from(JSON.stringify({ kind, text })).toString('base64url'), {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      maxAge: 60,
    })
  })

  app.post('/place', { config: { needs: 'sign-in' } }, async (request, reply) => {
    const { place, back } = (request.body ?? {}) as { readonly place?: unknown; readonly back?: unknown }
    if (typeof place === 'string' && request.actor.places.includes(place))
      reply.setCookie(PLACE, place, { path: '/', httpOnly: true, sameSite: 'lax' })
    return reply.redirect(typeof back === 'string' && isLocal(back) ? back : '/', 303)
  })
}

function mayOpen(house: House, request: FastifyRequest, needs: string): boolean {
  const { signedIn } = request
  if (!signedIn) return false
  if (needs === 'sign-in' || needs === 'nothing') return true
  return house.permissions.allows(signedIn, needs)
}

/** The place where somebody is working: the one they chose, if it is still theirs, or their first. */
export function chosenPlace(request: FastifyRequest): string | undefined {
  const places = request.signedIn?.places ?? []
  const chosen = request.cookies[PLACE]
  return chosen !== undefined && places.includes(chosen) ? chosen : places[0]
}

/** True for an address within the service, so that a redirect cannot lead elsewhere. */
export function isLocal(path: string): boolean {
  return /^\/(?![/\\])[^\\\s]*$/.test(path)
}

/** The address asked for, without the language in its query. */
function pathOf(url: string): string {
  const [path = '/', query] = url.split('?', 2)
  if (query === undefined) return path
  const kept = query.split('&').filter(pair => !pair.startsWith('lang='))
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`
}

function takeFlash(request: FastifyRequest, reply: FastifyReply): Flash | undefined {
  const kept = request.cookies[FLASH]
  if (kept === undefined) return undefined
  reply.clearCookie(FLASH, { path: '/' })
  return readFlash(kept)
}

function readFlash(kept: string): Flash | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(kept, 'base64url').toString('utf8'))
    return isFlash(read) ? read : undefined
  } catch {
    return undefined
  }
}

function isFlash(value: unknown): value is Flash {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('text' in value)) return false
  const { kind, text } = value
  const said = typeof text === 'string' || (typeof text === 'object' && text !== null && 'en' in text && 'cy' in text)
  return said && (kind === 'success' || kind === 'information' || kind === 'warning')
}
