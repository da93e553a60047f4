import type { Language } from '#kernel'
import type { Actor } from '../access/actor.ts'

/** What every request of the house carries, and what every route says of itself. */
declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking. Reading it on a route that needs nothing and has nobody signed in throws Denied. */
    actor: Actor
    /** Undefined when nobody is signed in. */
    signedIn: Actor | undefined
    language: Language
  }
  interface FastifyContextConfig {
    /**
     * The permission that the route needs, or `nothing` for public routes, or `sign-in` for any member of staff.
     * A route without it does not start. A `:person` in the path is checked and its reading is journalled by itself.
     */
    needs?: string
  }
  /** What a session keeps between requests. */
  interface Session {
    /** Who has signed in. Their name, roles and places are looked up afresh. */
    username?: string
    /** The identity provider's proof, which it asks for when somebody signs out. */
    identityToken?: string
    /** A sign-in under way: what the answer of the identity provider must agree with. */
    signingIn?: SigningIn
    /** Who was signed in when this session ended by itself: only they get back what they had typed. */
    formerly?: string
    /** A form that was sent after the session had ended. */
    kept?: KeptForm
  }
}

/** What somebody typed into a form, and where it was sent. */
export interface KeptForm {
  readonly path: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** A sign-in that has been begun and not yet answered. */
export interface SigningIn {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** The page that was asked for. */
  readonly then: string
}
