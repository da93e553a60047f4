import Type, { type Static } from 'typebox'
import { isoDay, readDay, type Day } from '#kernel'
import { Problem } from '#web'
import type { NewPerson } from './add-person.ts'
import { otherNameKinds } from './codes.ts'
import { identifierKindCodes } from './identifiers/kinds.ts'
import type { Matches } from './matching/find-matches.ts'
import { detailSchemas, detailsOf } from './details.ts'
import type { Birth, PersonInList, WholePerson } from './person.ts'

const closed = { additionalProperties: false }

export const Id = Type.String({ format: 'uuid' })
export const IsoDate = Type.String({ format: 'date', examples: ['1984-03-27'] })
export const OrNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()])

/** Text without the one character that a database cannot hold. */
export const Line = (maxLength: number, options: { minLength?: number; description?: string } = {}) =>
  Type.String({ maxLength, pattern: '^[^\\u0000]*$', ...options })

export const Reason = Line(1000, { minLength: 1, description: 'Kept in the journal' })

export const NameJson = Type.Object(
  { forename: Line(70), middleNames: Line(70), surname: Line(70, { minLength: 1 }) },
  { ...closed, title: 'Name' },
)
const TextJson = Type.Object({ en: Type.String(), cy: Type.String() })
export const KindOfNumber = Type.Enum([...identifierKindCodes])
export const KindOfOtherName = Type.Enum([...otherNameKinds])

export const DetailsJson = Type.Object(detailSchemas, { ...closed, title: 'PersonDetails' })

export const BirthJson = Type.Union([
  Type.Object({ dateOfBirth: IsoDate }, closed),
  Type.Object({ dateOfBirthUnknown: Line(200, { minLength: 1, description: 'Why it is not known' }) }, closed),
])

export const NewPersonJson = Type.Object(
  {
    name: NameJson,
    birth: BirthJson,
    details: Type.Partial(DetailsJson),
    aliases: Type.Optional(Type.Array(NameJson, { maxItems: 20 })),
    identifiers: Type.Optional(
      Type.Array(Type.Object({ kind: KindOfNumber, value: Line(40, { minLength: 1 }) }, closed), { maxItems: 20 }),
    ),
    postcode: Type.Optional(Line(10)),
    reviewed: Type.Optional(
      Type.Array(Id, { maxItems: 50, description: 'Likely matches that somebody found to be other people' }),
    ),
  },
  { ...closed, title: 'NewPerson' },
)

const WhereJson = {
  heldAt: OrNull(Type.String({ description: 'Code of the prison or youth site' })),
  livingUnit: OrNull(Type.String()),
  supervisedAt: OrNull(Type.String({ description: 'Code of the probation delivery unit' })),
  status: OrNull(TextJson),
}

export const PersonInListJson = Type.Object(
  {
    id: Id,
    name: NameJson,
    dateOfBirth: OrNull(IsoDate),
    prisonNumber: OrNull(Type.String()),
    crn: OrNull(Type.String()),
    ...WhereJson,
    restricted: Type.Boolean(),
  },
  { title: 'PersonInList' },
)

const span = { from: OrNull(IsoDate), until: OrNull(IsoDate) }

export const PersonJson = Type.Object(
  {
    id: Id,
    version: Type.Integer({ minimum: 1 }),
    standsAs: Type.String({ format: 'uuid', description: 'The record that stands for this person after a merge' }),
    name: NameJson,
    dateOfBirth: OrNull(IsoDate),
    dateOfBirthUnknown: OrNull(Type.String()),
    otherDatesOfBirth: Type.Array(IsoDate),
    details: DetailsJson,
    ...WhereJson,
    restricted: Type.Boolean(),
    names: Type.Array(Type.Object({ id: Id, kind: Type.String(), name: NameJson, ...span })),
    identifiers: Type.Array(Type.Object({ id: Id, kind: KindOfNumber, value: Type.String(), ...span })),
    addresses: Type.Array(
      Type.Object({
        id: Id,
        noFixedAbode: Type.Boolean(),
        lines: Type.String(),
        postcode: OrNull(Type.String()),
        ...span,
      }),
    ),
    merges: Type.Array(
      Type.Object({ id: Id, person: Id, into: Id, reason: Type.String(), at: Type.String(), by: Type.String() }),
    ),
  },
  { title: 'Person', description: 'A person with all that their record, and those merged into it, hold' },
)

export const ChangedJson = Type.Object(
  { person: Id, version: Type.Integer({ minimum: 1 }) },
  { title: 'PersonChanged' },
)

const MatchJson = Type.Object(
  {
    person: Id,
    weight: Type.Number({ description: 'Each point doubles the odds that the two are one person' }),
    probability: Type.Number({ minimum: 0, maximum: 1 }),
    verdict: Type.Enum(['match', 'possible', 'none']),
    possibleTwins: Type.Boolean(),
    workings: Type.Array(
      Type.Object({ name: TextJson, says: TextJson, weight: Type.Number(), adjustment: Type.Number() }),
    ),
  },
  { title: 'Match' },
)

export const MatchesJson = Type.Object(
  {
    adjusted: Type.Boolean({ description: 'False below about 50,000 people: how common a value is was not counted' }),
    matches: Type.Array(MatchJson),
  },
  { title: 'Matches' },
)

/** A problem that, for `people.likely-match`, says who the person may already be. */
export const LikelyMatchProblem = Type.Object(
  { ...Problem.properties, matches: Type.Optional(Type.Array(MatchJson)), adjusted: Type.Optional(Type.Boolean()) },
  { title: 'LikelyMatchProblem' },
)

export const FactJson = Type.Object(
  {
    seq: Type.Integer(),
    id: Id,
    kind: Type.String(),
    says: TextJson,
    on: IsoDate,
    at: Type.String(),
    by: Type.String(),
    reason: OrNull(Type.String()),
    before: OrNull(Type.Record(Type.String(), Type.Unknown())),
    after: OrNull(Type.Record(Type.String(), Type.Unknown())),
  },
  { title: 'PastFact' },
)

const iso = (on: Day | null) => (on === null ? null : isoDay(on))

export function listJson(person: PersonInList): Static<typeof PersonInListJson> {
  const { id, name, prisonNumber, crn, heldAt, livingUnit, supervisedAt, status, restricted } = person
  const dateOfBirth = iso(person.dateOfBirth)
  return { id, name, dateOfBirth, prisonNumber, crn, heldAt, livingUnit, supervisedAt, status, restricted }
}

export function personJson(whole: WholePerson): Static<typeof PersonJson> {
  const { person, names, identifiers, addresses, otherDatesOfBirth, merged } = whole
  const held = <Held extends { readonly from: Day | null; readonly until: Day | null }>(each: Held) => ({
    ...each,
    from: iso(each.from),
    until: iso(each.until),
  })
  const { id, version, standsAs, name, heldAt, livingUnit, supervisedAt, status, restricted } = person
  return {
    id,
    version,
    standsAs,
    name,
    dateOfBirth: iso(person.dateOfBirth),
    dateOfBirthUnknown: person.dateOfBirthUnknown,
    otherDatesOfBirth: otherDatesOfBirth.map(isoDay),
    details: detailsOf(person),
    heldAt,
    livingUnit,
    supervisedAt,
    status,
    restricted,
    names: names.map(held),
    identifiers: identifiers.map(held),
    addresses: addresses.map(held),
    merges: merged.map(({ merge, ...each }) => ({ id: merge, ...each })),
  }
}

export function matchesJson({ adjusted, matches }: Matches): Static<typeof MatchesJson> {
  return {
    adjusted,
    matches: matches.map(({ person, score: { weight, probability, verdict, possibleTwins, workings } }) => ({
      person,
      weight,
      probability,
      verdict,
      possibleTwins,
      workings: [...workings],
    })),
  }
}

/** A date of birth from JSON; undefined when the date does not exist. */
export function birthFrom(birth: Static<typeof BirthJson>): Birth | undefined {
  if ('dateOfBirthUnknown' in birth) return { dateOfBirth: null, dateOfBirthUnknown: birth.dateOfBirthUnknown }
  const dateOfBirth = readDay(birth.dateOfBirth)
  return dateOfBirth === undefined ? undefined : { dateOfBirth, dateOfBirthUnknown: null }
}

/** A new person from JSON; undefined when the date of birth does not exist. */
export function newPersonFromJson(body: Static<typeof NewPersonJson>): NewPerson | undefined {
  const birth = birthFrom(body.birth)
  if (!birth) return undefined
  return {
    name: body.name,
    birth,
    details: body.details,
    aliases: body.aliases ?? [],
    identifiers: body.identifiers ?? [],
    postcode: body.postcode,
    reviewed: body.reviewed ?? [],
  }
}
