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
}

/** The permission names that stand for no particular permission. */
export type OpenTo = 'nothing' | 'sign-in'
