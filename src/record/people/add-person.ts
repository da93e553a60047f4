import { ok, refuse, type Day, type Result } from '#kernel'
import { newId, type Actor, type House, type Tx } from '#platform'
import { checkBirth, checkName } from './check-name.ts'
import { personAdded } from './facts.ts'
import { readIdentifier, type CannotReadIdentifier, type IdentifierKindCode } from './identifiers/kinds.ts'
import { takenByAnother, type CannotTakeNumber } from './identifiers/taken.ts'
import { findMatches, type Matches } from './matching/find-matches.ts'
import type { Described } from './matching/clean.ts'
import { birthInJournal } from './in-journal.ts'
import type { PersonName } from './name-key.ts'
import { detailsOf, type SomeDetails } from './details.ts'
import type { Birth } from './person.ts'
import { readPostcode } from './postcode.ts'
import type { Changed } from './open-record.ts'
import { insertAddress, insertIdentifier, insertName, insertPerson, numberIsFree } from './repository.ts'

/** What somebody enters to open a record. */
export interface NewPerson {
  readonly name: PersonName
  readonly birth: Birth
  readonly details: SomeDetails
  readonly aliases?: readonly PersonName[]
  /** As they were typed. */
  readonly identifiers?: readonly { readonly kind: IdentifierKindCode; readonly value: string }[]
  readonly postcode?: string | undefined
  /** The likely matches that somebody has looked at and found to be other people. */
  readonly reviewed?: readonly string[]
}

export type CannotAddPerson =
  | CannotReadIdentifier
  | CannotTakeNumber
  | { readonly code: 'people.name-form' | 'people.born-too-late' | 'people.born-too-early' | 'people.postcode-form' }
  | { readonly code: 'people.likely-match'; readonly matches: Matches }

interface Checked {
  readonly name: PersonName
  readonly aliases: readonly PersonName[]
  readonly birth: Birth
  readonly identifiers: readonly { readonly kind: IdentifierKindCode; readonly value: string }[]
  readonly postcode: string | undefined
}

/**
 * Opens the record of a person. Refuses while there are likely matches that nobody has looked at: one person has one
 * record.
 */
export async function addPerson(
  house: House,
  actor: Actor,
  entered: NewPerson,
): Promise<Result<Changed, CannotAddPerson>> {
  const checked = check(entered, house.clock.today())
  if (!checked.ok) return checked
  return takenByAnother(() =>
    house.db.transaction(actor, async tx => {
      const matches = await findMatches(tx, describe(checked.value))
      const reviewed = new Set(entered.reviewed)
      if (matches.matches.some(match => !reviewed.has(match.person)))
        return refuse({ code: 'people.likely-match', matches })
      for (const identifier of checked.value.identifiers)
        if (!(await numberIsFree(tx, identifier))) return refuse({ code: 'people.identifier-cannot-be-used' })
      return open(house, tx, { entered, checked: checked.value })
    }),
  )
}

/** Who may be the person that somebody is about to add. */
export async function likelyMatches(
  house: House,
  actor: Actor,
  entered: NewPerson,
): Promise<Result<Matches, CannotAddPerson>> {
  const checked = check(entered, house.clock.today())
  if (!checked.ok) return checked
  return house.db.transaction(actor, async tx => ok(await findMatches(tx, describe(checked.value))))
}

function check(entered: NewPerson, today: Day): Result<Checked, CannotAddPerson> {
  const name = checkName(entered.name)
  if (!name.ok) return name
  const birth = checkBirth(entered.birth, today)
  if (!birth.ok) return birth
  const aliases: PersonName[] = []
  for (const alias of entered.aliases ?? []) {
    const checked = checkName(alias)
    if (!checked.ok) return checked
    aliases.push(checked.value)
  }
  const identifiers: { kind: IdentifierKindCode; value: string }[] = []
  for (const { kind, value } of entered.identifiers ?? []) {
    const read = readIdentifier(kind, value, today)
    if (!read.ok) return read
    if (!identifiers.some(other => other.kind === kind && other.value === read.value))
      identifiers.push({ kind, value: read.value })
  }
  const postcode = entered.postcode === undefined ? undefined : readPostcode(entered.postcode)
  if (entered.postcode !== undefined && postcode === undefined) return refuse({ code: 'people.postcode-form' })
  return ok({ name: name.value, aliases, birth: birth.value, identifiers, postcode })
}

function describe({ name, aliases, birth, identifiers, postcode }: Checked): Described {
  const numbers = (kind: IdentifierKindCode) =>
    identifiers.filter(identifier => identifier.kind === kind).map(({ value }) => value)
  return {
    name,
    otherNames: aliases,
    dateOfBirth: birth.dateOfBirth,
    otherDatesOfBirth: [],
    postcodes: postcode === undefined ? [] : [postcode],
    pncs: numbers('pnc'),
    cros: numbers('cro'),
    sentenceDays: [],
    defendant: numbers('defendant')[0] ?? null,
  }
}

async function open(
  house: House,
  tx: Tx,
  { entered, checked }: { readonly entered: NewPerson; readonly checked: Checked },
): Promise<Result<Changed, never>> {
  const person = newId()
  const { name, aliases, birth, identifiers, postcode } = checked
  const details = detailsOf(entered.details)
  await insertPerson(tx, { id: person, name, ...birth, ...details, demo: house.configuration.demo })
  for (const identifier of identifiers) await insertIdentifier(tx, { person, ...identifier, from: null, until: null })
  for (const alias of aliases) await insertName(tx, { person, kind: 'alias', name: alias, from: null, until: null })
  if (postcode !== undefined)
    await insertAddress(tx, { person, noFixedAbode: false, lines: '', postcode, from: null, until: null })
  await house.announce(tx, personAdded, {
    subject: { person },
    of: { reviewed: entered.reviewed ?? [] },
    after: { name, aliases, ...birthInJournal(birth), ...details, identifiers, postcode },
  })
  return ok({ person, version: 1 })
}
