import type * as OpenIdClient from 'openid-client'
import type { CustomFetch } from 'openid-client'
import { isLoopback } from '../http/loopback.ts'
import type { SigningIn } from '../http/request.ts'
import { Unavailable } from '../errors.ts'

/** Where the proof of who somebody is comes from. */
export interface Issuer {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string | undefined
  /** How it is reached, when not over the network. */
  readonly fetch?: CustomFetch
  /** Asks for a fresh choice each time, instead of remembering who signed in last. */
  readonly asksAlways?: boolean
}

export interface Proof {
  readonly username: string
  readonly identityToken: string | undefined
}

/** The identity provider's answer did not agree with what was asked, or carried no username. */
export class NotProved extends Error {
  override readonly name = 'NotProved'
}

/** OpenID Connect with one issuer: code flow with PKCE, state and nonce. */
export interface IdentityProvider {
  /** Where to send the browser, and what its answer must agree with. */
  begin(redirectTo: string): Promise<{ readonly url: string } & Omit<SigningIn, 'then'>>
  /** `answer`: the whole address that the browser came back to. Throws NotProved. */
  complete(answer: URL, begun: SigningIn): Promise<Proof>
  /** Where to end the session at the provider as well; undefined when it has no such place. */
  endSession(identityToken: string | undefined, returnTo: string): Promise<string | undefined>
}

/** Speaks with an issuer. It is looked up at the first sign-in, and again when that failed. */
export function identityProvider(issuer: Issuer, usernameClaim: string): IdentityProvider {
  let known: Promise<{ client: typeof OpenIdClient; at: OpenIdClient.Configuration }> | undefined

  const discovered = () => {
    known ??= discover(issuer).catch((error: unknown) => {
      known = undefined
      throw new Unavailable('The identity provider does not answer', { cause: error })
    })
    return known
  }

  return {
    async begin(redirectTo) {
      const { client, at } = await discovered()
      const verifier = client.randomPKCECodeVerifier()
      const [state, nonce] = [client.randomState(), client.randomNonce()]
      const url = client.buildAuthorizationUrl(at, {
        redirect_uri: redirectTo,
        scope: 'openid profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(issuer.asksAlways ? { prompt: 'login' } : {}),
      })
      return { url: url.href, state, nonce, verifier }
    },
    async complete(answer, { state, nonce, verifier }) {
      const { client, at } = await discovered()
      const tokens = await client
        .authorizationCodeGrant(at, answer, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw new NotProved('The answer of the identity provider was not accepted', { cause: error })
        })
      const claim = tokens.claims()?.[usernameClaim]
      if (typeof claim !== 'string' || claim === '') throw new NotProved(`The token has no claim ${usernameClaim}`)
      return { username: claim, identityToken: tokens.id_token }
    },
    async endSession(identityToken, returnTo) {
      const { client, at } = await discovered()
      if (at.serverMetadata().end_session_endpoint === undefined) return undefined
      return client.buildEndSessionUrl(at, {
        post_logout_redirect_uri: returnTo,
        ...(identityToken === undefined ? {} : { id_token_hint: identityToken }),
      }).href
    },
  }
}

async function discover({ url, clientId, clientSecret, fetch }: Issuer) {
  const client = await import('openid-client')
  const where = new URL(url)
  const at = await client.discovery(where, clientId, clientSecret, undefined, {
    // Plain http is for an issuer on this machine only, which is what the deprecation mark asks for.
    // oxlint-disable-next-line typescript/no-deprecated
    execute: isLoopback(where.hostname) ? [client.allowInsecureRequests] : [],
    ...(fetch ? { [client.customFetch]: fetch } : {}),
  })
  return { client, at }
}
