import { derive, type Edition } from '#law'

/** An edition as JSON, whole: a run goes on with the law that it began with, whatever becomes of a draft. */
export function editionJson(edition: Edition): unknown {
  const text = JSON.stringify(edition, (_, value: unknown) => (value instanceof Set ? { set: [...value] } : value))
  return JSON.parse(text)
}

/** A kept edition. Its fingerprint shows that it is what was kept: throws when it is not. */
export function keptEdition(json: unknown): Edition {
  const kept = JSON.parse(JSON.stringify(json), (_, value: unknown) =>
    isSet(value) ? new Set(value.set) : value,
  ) as Edition
  const again = derive(kept, kept.name, {})
  if (again.id !== kept.id) throw new Error(`The edition ${kept.id} is not what it was when it was kept`)
  return again
}

function isSet(value: unknown): value is { readonly set: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'set' in value && Array.isArray(value.set)
}
