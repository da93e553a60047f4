import { addDays, day, type Result } from '#kernel'
import type { Actor, House, Role } from '#platform'
import { addPerson, type NewPerson } from './add-person.ts'
import type { Changed } from './open-record.ts'

const member = (username: string, role: Role, ...places: readonly string[]): Actor => ({
  kind: 'staff',
  username,
  name: `Test ${username}`,
  roles: [role],
  places,
})

export const clerk = member('clerk', 'sentence-calculation-clerk', 'LEI')
export const officer = member('officer', 'prison-officer', 'LEI')
export const keeper = member('keeper', 'record-keeper')

/** The value of an outcome that a test knows to be accepted. */
export function accepted<Value>(outcome: Result<Value, { readonly code: string }>): Value {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

let count = 0

/** Letters that nobody else in the tests has, so that a person is not taken for another. */
export function unheardOf(): string {
  count += 1
  return String(count)
    .split('')
    .map(digit => 'bcdfghjklm'[Number(digit)])
    .join('a')
}

/** What somebody enters for an invented person, unlike any other unless told so. */
export function someone(changes: Partial<NewPerson> = {}): NewPerson {
  count += 1
  return {
    name: { forename: `Ob${unheardOf()}`, middleNames: '', surname: `Ux${unheardOf()}wen` },
    birth: { dateOfBirth: addDays(day('1950-01-01'), (count * 97) % 18_000), dateOfBirthUnknown: null },
    details: { sex: 'male' },
    ...changes,
  }
}

/** Adds an invented person, whoever they are like. */
export async function added(house: House, changes: Partial<NewPerson> = {}): Promise<Changed> {
  const entered = someone(changes)
  const first = await addPerson(house, keeper, entered)
  if (first.ok || first.refusal.code !== 'people.likely-match') return accepted(first)
  const reviewed = first.refusal.matches.matches.map(match => match.person)
  return accepted(await addPerson(house, keeper, { ...entered, reviewed }))
}

/** A prison number that nobody else in the tests has. */
export function prisonNumber(): string {
  count += 1
  return `Z${String(count % 10_000).padStart(4, '0')}ZZ`
}
