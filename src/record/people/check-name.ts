import { refuse, ok, type Day, type Result } from '#kernel'
import { nameKey, type PersonName } from './name-key.ts'
import { ageOn, type Birth } from './person.ts'

// Letters of any script with their marks, and what joins them. Source: the rule of the national prison system,
// widened from plain letters so that people can be called what they are called.
const FORM = /^[\p{L}\p{M}' ’‘.-]*$/u
const LONGEST = 70

/** The name with single spaces, or why it cannot stand on a record. */
export function checkName(name: PersonName): Result<PersonName, { readonly code: 'people.name-form' }> {
  const tidy = (part: string) => part.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  const tidied = { forename: tidy(name.forename), middleNames: tidy(name.middleNames), surname: tidy(name.surname) }
  const parts = [tidied.forename, tidied.middleNames, tidied.surname]
  if (nameKey(tidied.surname) === '' || parts.some(part => !FORM.test(part) || part.length > LONGEST))
    return refuse({ code: 'people.name-form' })
  return ok(tidied)
}

const YOUNGEST = 10
const OLDEST = 110

/** The criminal law holds nobody under ten responsible: Children and Young Persons Act 1933 s.50. */
export function checkBirth(
  birth: Birth,
  today: Day,
): Result<Birth, { readonly code: 'people.born-too-late' | 'people.born-too-early' }> {
  const age = ageOn(today, birth.dateOfBirth)
  if (age !== null && age < YOUNGEST) return refuse({ code: 'people.born-too-late' })
  if (age !== null && age > OLDEST) return refuse({ code: 'people.born-too-early' })
  return ok(birth)
}

/** True when two names are written with the same letters. */
export function sameName(left: PersonName, right: PersonName): boolean {
  return left.forename === right.forename && left.middleNames === right.middleNames && left.surname === right.surname
}
