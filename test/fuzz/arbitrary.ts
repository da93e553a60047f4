import fc from 'fast-check'

/** The part of JSON Schema that the house's own API descriptions use. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly $ref?: string
}

/** Finds what a `$ref` names. */
export type Resolve = (ref: string) => Schema

const days = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

/** Text that has broken programs before: controls, right-to-left, quotes, markup, very long. */
const nasty = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  "'; drop table people.person; --",
  '<script>alert(1)</script>',
  '\u202Eabc',
  '\uD800',
  '%',
  '_',
  '\\',
  '../../etc/passwd',
  '💥'.repeat(50),
  'x'.repeat(20_000),
  '-1',
  '1e999',
  'null',
  '2026-02-30',
  '0000-00-00',
  '99999999-99-99',
)

/** What the schema allows. */
export function allowed(schema: Schema, resolve: Resolve): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return allowed(resolve(schema.$ref), resolve)
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const options = schema.anyOf ?? schema.oneOf
  if (options) return fc.oneof(...options.map(option => allowed(option, resolve)))
  if (schema.allOf) {
    return fc
      .tuple(...schema.allOf.map(part => allowed(part, resolve)))
      .map(parts => Object.assign({}, ...(parts as object[])) as object)
  }
  if (Array.isArray(schema.type)) {
    return fc.oneof(...(schema.type as string[]).map(type => allowed({ ...schema, type }, resolve)))
  }
  switch (schema.type) {
    case 'string':
      return text(schema)
    case 'integer':
      return fc.integer({ min: schema.minimum ?? schema.exclusiveMinimum ?? -1000, max: schema.maximum ?? 100_000 })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 100_000, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(allowed(schema.items ?? {}, resolve), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 4),
      })
    case 'object':
      return object(schema, resolve)
    default:
      return fc.jsonValue({ maxDepth: 1 })
  }
}

function text(schema: Schema): fc.Arbitrary<string> {
  if (schema.format === 'uuid') return fc.uuid()
  if (schema.format === 'date') return days
  if (schema.format === 'date-time') return days.map(on => `${on}T12:00:00Z`)
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern, 'u')).map(fit(schema))
  return fc
    .string({ unit: 'grapheme', minLength: schema.minLength ?? 0, maxLength: Math.min(schema.maxLength ?? 40, 60) })
    .map(fit(schema))
}

const fit = (schema: Schema) => (value: string) => value.slice(0, schema.maxLength ?? 200)

function object(schema: Schema, resolve: Resolve): fc.Arbitrary<object> {
  const properties = Object.entries(schema.properties ?? {})
  const required = new Set(schema.required)
  return fc.record(Object.fromEntries(properties.map(([name, inner]) => [name, allowed(inner, resolve)])), {
    requiredKeys: properties.map(([name]) => name).filter(name => required.has(name)),
  })
}

/** Something near what the schema allows, with one thing wrong: another type, a missing or odd part, nasty text. */
export function broken(schema: Schema, resolve: Resolve): fc.Arbitrary<unknown> {
  const odd = fc.oneof(nasty, fc.constant(null), fc.constant([]), fc.constant({}), fc.integer(), fc.boolean())
  const resolved = schema.$ref === undefined ? schema : resolve(schema.$ref)
  if (resolved.type !== 'object' || !resolved.properties) return odd
  const names = Object.keys(resolved.properties)
  if (names.length === 0) return odd
  return fc.oneof(
    { weight: 1, arbitrary: odd },
    {
      weight: 4,
      arbitrary: fc
        .tuple(allowed(resolved, resolve) as fc.Arbitrary<object>, fc.constantFrom(...names), odd)
        .map(([valid, name, value]) => ({ ...valid, [name]: value })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(allowed(resolved, resolve) as fc.Arbitrary<object>, fc.constantFrom(...names))
        .map(([valid, name]) => Object.fromEntries(Object.entries(valid).filter(([key]) => key !== name))),
    },
  )
}

/** Nasty text for a path or a query. */
export const nastyText = nasty
