/** One thing that differs between before and after, in plain words. */
export interface Difference {
  /** `heldAt` is said as "held at". */
  readonly what: string
  readonly before: string
  readonly after: string
}

/** What a line of the journal changed, field by field; nested things are named with their parents. */
export function whatChanged(before: object | null, after: object | null): readonly Difference[] {
  const [then, now] = [leaves(before), leaves(after)]
  return [...new Set([...then.keys(), ...now.keys()])]
    .map(path => ({ what: path, before: then.get(path) ?? '', after: now.get(path) ?? '' }))
    .filter(difference => difference.before !== difference.after)
}

function leaves(of: unknown, path = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (of === null || of === undefined) return found
  if (Array.isArray(of)) {
    const plain = of.every(each => typeof each !== 'object' || each === null)
    if (plain) {
      if (of.length > 0) found.set(path, of.map(written).join(', '))
    } else for (const [at, each] of of.entries()) merge(found, leaves(each, joined(path, String(at + 1))))
    return found
  }
  if (typeof of === 'object') {
    for (const [key, value] of Object.entries(of)) merge(found, leaves(value, joined(path, spaced(key))))
    return found
  }
  const text = written(of)
  if (text !== '') found.set(path, text)
  return found
}

function merge(into: Map<string, string>, from: ReadonlyMap<string, string>): void {
  for (const [key, value] of from) into.set(key, value)
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}, ${key}`
}

function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** `dateOfBirth` and `date-of-birth` are said as "date of birth". */
function spaced(key: string): string {
  return key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase()
}
