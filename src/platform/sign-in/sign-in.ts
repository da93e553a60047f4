import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { NotFound } from '../errors.ts'
import type { House } from '../house.ts'
import { KEPT } from '../http/kept-form.ts'
import { forTheWholeServer } from '../http/plugin.ts'
import { RequestRefused } from '../http/refused.ts'
import { choosePage } from './choose-page.ts'
import {
  CHOOSE,
  developmentProvider,
  originOf,
  whyNotDevelopment,
  type DevelopmentProvider,
} from './development-provider.ts'
import type { StaffDirectory } from './directory.ts'
import { keptPage } from './kept-page.ts'
import { identityProvider, NotProved, type IdentityProvider } from './identity-provider.ts'
import { escaped, plainPage } from './plain-page.ts'

export interface SignInOptions {
  readonly directory: StaffDirectory
  /** Addresses of the house's style sheets, for the pages that are shown before anybody has signed in. */
  readonly styles: readonly string[]
}

/** Longest path that is kept through a sign-in. */
const LONGEST_PATH = 2000

/** A path of this house, and of no other: what somebody is sent back to. */
export function ownPath(asked: string | undefined): string {
  if (asked === undefined || asked.length > LONGEST_PATH || !/^\/(?![/\\])[^\s\\]*$/.test(asked)) return '/'
  if (asked === KEPT) return asked
  return asked.startsWith('/sign-in') || asked.startsWith('/signed-out') ? '/' : asked
}

/** Sign-in by OpenID Connect, and sign-out. Without an issuer the development identity provider stands in. */
export const signIn = (house: House, { directory, styles }: SignInOptions) =>
  forTheWholeServer(async server => {
    const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_USERNAME_CLAIM, PUBLIC_URL } = house.configuration
    const development = OIDC_ISSUER === undefined ? await openDevelopment(house, server) : undefined
    const originFor = (request: FastifyRequest) =>
      PUBLIC_URL === undefined ? originOf(request) : new URL(PUBLIC_URL).origin

    const providers = new Map<string, IdentityProvider>()
    const providerFor = (request: FastifyRequest): IdentityProvider => {
      const origin = development ? originOf(request) : 'configured'
      const issuer = development?.issuerAt(origin) ?? {
        url: OIDC_ISSUER ?? '',
        clientId: OIDC_CLIENT_ID ?? '',
        clientSecret: OIDC_CLIENT_SECRET,
      }
      const found =
        providers.get(origin) ?? identityProvider(issuer, development ? 'preferred_username' : OIDC_USERNAME_CLAIM)
      if (providers.size >= 8) providers.clear()
      providers.set(origin, found)
      return found
    }

    const app = server.withTypeProvider<TypeBoxTypeProvider>()
    const open = { config: { needs: 'nothing' } }

    app.get(
      '/sign-in',
      { ...open, schema: { querystring: Type.Object({ then: Type.Optional(Type.String()) }) } },
      async (request, reply) => {
        const { url, ...begun } = await providerFor(request).begin(`${originFor(request)}/sign-in/callback`)
        request.session.signingIn = { ...begun, then: ownPath(request.query.then) }
        return reply.redirect(url, 303)
      },
    )

    app.get('/sign-in/callback', open, async (request, reply) => {
      const begun = request.session.signingIn
      // Somebody who goes back to this address after signing in is where they wanted to be.
      if (!begun) return reply.redirect(request.signedIn ? '/' : '/sign-in', 303)
      delete request.session.signingIn
      const answer = new URL(request.url, originFor(request))
      const proof = await providerFor(request)
        .complete(answer, begun)
        .catch((error: unknown) => {
          if (!(error instanceof NotProved)) throw error
          house.log.warn({ code: 'sign-in.not-completed', because: error.message }, 'A sign-in was not completed')
          throw new RequestRefused(400, 'sign-in.not-completed')
        })
      if (!(await directory.actorFor(proof.username))) throw new RequestRefused(403, 'sign-in.no-staff-record')
      // What somebody had typed goes back to them, and to nobody else who signs in at the same machine.
      const kept = request.session.formerly === proof.username ? request.session.kept : undefined
      // A new id: whoever knew the one from before signing in has nothing.
      await request.session.regenerate()
      if (kept) request.session.kept = kept
      request.session.username = proof.username
      if (proof.identityToken !== undefined) request.session.identityToken = proof.identityToken
      return reply.redirect(begun.then === KEPT && !kept ? '/' : begun.then, 303)
    })

    app.get(KEPT, { config: { needs: 'sign-in' } }, async (request, reply) => {
      const { kept } = request.session
      if (!kept) return reply.redirect('/', 303)
      const { language } = request
      return reply
        .header('cache-control', 'no-store')
        .type('text/html')
        .send(keptPage({ language, kept, styles, token: reply.generateCsrf() }))
    })

    app.post('/sign-out', open, async (request, reply) => {
      const { identityToken } = request.session
      await request.session.destroy()
      const returnTo = `${originFor(request)}/signed-out`
      const away = development
        ? undefined
        : await providerFor(request)
            .endSession(identityToken, returnTo)
            .catch(() => undefined)
      return reply.redirect(away ?? '/signed-out', 303)
    })

    app.get('/signed-out', open, async (request, reply) => reply.type('text/html').send(signedOutPage(request, styles)))

    if (development) chooseRoutes({ development, directory, styles }, server)
  })

function openDevelopment(house: House, app: Parameters<typeof developmentProvider>[0]): Promise<DevelopmentProvider> {
  const whyNot = whyNotDevelopment(house.configuration)
  if (whyNot !== undefined) throw new Error(whyNot)
  return developmentProvider(app)
}

interface Choosing extends SignInOptions {
  readonly development: DevelopmentProvider
}

/** The page on which somebody chooses who to be, and what happens when they have. */
function chooseRoutes(
  { development, directory, styles }: Choosing,
  server: Parameters<typeof developmentProvider>[0],
): void {
  const app = server.withTypeProvider<TypeBoxTypeProvider>()
  const params = Type.Object({ interaction: Type.String({ maxLength: 64 }) })
  const options = { config: { needs: 'nothing', csrf: false } }

  app.get(`${CHOOSE}/:interaction`, { ...options, schema: { params } }, async (request, reply) => {
    if (!(await development.isOpen(request, reply.raw))) throw new RequestRefused(400, 'sign-in.page-too-old')
    return sendChoice(request, reply)
  })

  app.post(
    `${CHOOSE}/:interaction`,
    { ...options, schema: { params, body: Type.Object({ username: Type.String({ maxLength: 100 }) }) } },
    async (request, reply) => {
      if (!(await development.isOpen(request, reply.raw))) throw new RequestRefused(400, 'sign-in.page-too-old')
      const staff = await directory.everybody()
      const { username } = request.body
      if (!staff.some(member => member.username === username)) throw new NotFound('a member of staff to sign in as')
      return reply.redirect(await development.choose(request, reply.raw, username), 303)
    },
  )

  async function sendChoice(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const action = request.url.split('?')[0] ?? ''
    const staff = await directory.everybody()
    return reply.type('text/html').send(choosePage({ language: request.language, staff, styles, action }))
  }
}

function signedOutPage({ language }: FastifyRequest, styles: readonly string[]): string {
  const title = { en: 'You have signed out', cy: 'Rydych wedi allgofnodi' }
  const again = { en: 'Sign in again', cy: 'Mewngofnodi eto' }
  const body = `<h1 class="govuk-heading-l">${escaped(title[language])}</h1>
<p class="govuk-body"><a class="govuk-link" href="/sign-in">${again[language]}</a></p>`
  return plainPage({ language, title, styles, body })
}
