import Type from 'typebox'
import { Value } from 'typebox/value'
import type { Member } from './member.ts'

const Cursor = Type.Tuple([Type.String(), Type.String()])

/** Where a page of staff ends, as it is written in an address. */
export function cursorOf({ name, username }: Member): string {
  return Buffer.from(JSON.stringify([name, username])).toString('base64url')
}

/** The end of the page before, from an address; undefined when it is none. */
export function readCursor(text: string | undefined): { readonly name: string; readonly username: string } | undefined {
  if (text === undefined || text === '') return undefined
  try {
    const [name, username] = Value.Parse(Cursor, JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return (name + username).includes('\u0000') ? undefined : { name, username }
  } catch {
    return undefined
  }
}
