// The letters that close a PNC id or a CRO number: no I, O or S, which are read as 1, 0 and 5.
// Source: hmpps-person-record (MIT), the classes PNCIdentifier and CROIdentifier.
const POLICE = 'ZABCDEFGHJKLMNPQRTUVWXY'
// Source: Department for Education, "Unique pupil numbers: a guide", annex on check letters.
const PUPIL = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** The check letter of the digits of a PNC id or a CRO number, given as text: they may be too many for a number. */
export function policeLetter(digits: string): string {
  return POLICE[Number(BigInt(digits) % 23n)] ?? ''
}

/** The first letter of a Unique Pupil Number, from its other twelve characters; the last may be a letter. */
export function pupilLetter(rest: string): string {
  let sum = 0
  for (const [index, character] of rest.split('').entries()) {
    const digit = /\d/.test(character) ? Number(character) : PUPIL.indexOf(character)
    sum += digit * (index + 2)
  }
  return PUPIL[sum % 23] ?? ''
}

/** The sum of nine digits with the weights 10 down to 2, modulo 11: the start of NHS and learner number checks. */
export function sumOfNine(digits: string): number {
  let sum = 0
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index)
  return sum % 11
}
