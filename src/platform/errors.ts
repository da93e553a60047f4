import type { Text } from '#kernel'

/** It is not there, or this person may not know that it is: the two look the same. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** Somebody else saved in between: what was read is no longer what is there. */
export class Stale extends Error {
  override readonly name = 'Stale'
}

/** A neighbour system did not answer, after its retries. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}

/** They may know that it is there, but not do this. Carries the permission that is missing and why. */
export class Denied extends Error {
  override readonly name = 'Denied'
  readonly permission: string
  readonly code: 'access.role' | 'access.place' | 'access.signed-out'
  readonly says: Text

  constructor(permission: string, code: Denied['code'], says: Text) {
    super(`${permission}: ${code}`)
    this.permission = permission
    this.code = code
    this.says = says
  }
}
