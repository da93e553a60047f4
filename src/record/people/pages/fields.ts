import type { Day, Text } from '#kernel'
import { date, text, type Field } from '#web'
import { otherNameKinds, nameKinds } from '../codes.ts'
import { details } from '../details.ts'
import { identifierKinds, readIdentifier, type IdentifierKindCode } from '../identifiers/kinds.ts'
import { readablePostcode, readPostcode } from '../postcode.ts'
import { texts } from '../texts.ts'
import { words } from '../words.ts'

const LONGEST_NAME = 70

/** The parts of a name. */
export function nameFields() {
  const form = { is: /^[\p{L}\p{M}' ’‘.-]*$/u, says: words['people.name-form'] }
  return {
    forename: text({
      label: texts.forename,
      optional: true,
      max: LONGEST_NAME,
      pattern: form,
      width: 30,
      spellcheck: false,
    }),
    middleNames: text({
      label: texts.middleNames,
      optional: true,
      max: LONGEST_NAME,
      pattern: form,
      width: 30,
      spellcheck: false,
    }),
    surname: text({
      label: texts.surname,
      hint: texts.surnameHint,
      missing: texts.surnameMissing,
      max: LONGEST_NAME,
      pattern: { is: /^[\p{M}' ’‘.-]*\p{L}[\p{L}\p{M}' ’‘.-]*$/u, says: words['people.name-form'] },
      width: 30,
      spellcheck: false,
    }),
  }
}

/** A name from its fields. */
export function nameFrom(values: {
  readonly forename: string | undefined
  readonly middleNames: string | undefined
  readonly surname: string
}) {
  return { forename: values.forename ?? '', middleNames: values.middleNames ?? '', surname: values.surname }
}

/** A date that may be left out where another field says why: so it is not called optional. */
function leftOut(inner: Field<Day>): Field<Day | undefined> {
  return {
    ...inner,
    read(typed, name) {
      const blank = ['day', 'month', 'year'].every(part => (typed[`${name}-${part}`]?.[0] ?? '').trim() === '')
      return blank ? { ok: true, value: undefined } : inner.read(typed, name)
    },
    write: (value, name) => (value === undefined ? {} : inner.write(value, name)),
    readBack: (value, reader) => (value === undefined ? '' : inner.readBack(value, reader)),
  }
}

/** A date of birth, or why none is known. */
export function birthFields(today: Day) {
  return {
    born: leftOut(date({ label: texts.born, hint: texts.bornHint, notAfter: today, missing: texts.bornMissing })),
    bornUnknown: text({ label: texts.bornUnknown, optional: true, max: 200 }),
  }
}

export function sexField() {
  return details.sex.field
}

/** A number of a kind, refused here already when its check letter or digit does not fit. */
export function numberField(kind: IdentifierKindCode, today: Day): Field<string | undefined> {
  const inner = text({
    label: identifierKinds[kind].name,
    optional: true,
    max: 40,
    width: 20,
    code: true,
    spellcheck: false,
  })
  return {
    ...inner,
    read(typed, name) {
      const typedText = inner.read(typed, name)
      if (!typedText.ok || typedText.value === undefined) return typedText
      const read = readIdentifier(kind, typedText.value, today)
      return read.ok ? read : wrongAt(words[read.refusal.code], name)
    },
  }
}

export function postcodeField(): Field<string | undefined> {
  const inner = text({ label: texts.postcode, optional: true, max: 10, width: 10, spellcheck: false })
  return {
    ...inner,
    read(typed, name) {
      const typedText = inner.read(typed, name)
      if (!typedText.ok || typedText.value === undefined) return typedText
      const read = readPostcode(typedText.value)
      return read === undefined ? wrongAt(words['people.postcode-form'], name) : { ok: true, value: read }
    },
    readBack: value => (value === undefined ? '' : readablePostcode(value)),
  }
}

function wrongAt(says: Text, name: string) {
  return { ok: false, errors: [{ text: says, field: name, href: `#${name}` }] } as const
}

export function reasonField() {
  return text({ label: texts.reason, hint: texts.reasonHint, missing: texts.reasonMissing, rows: 3, max: 1000 })
}

/** The kinds of name that may be added. */
export const otherNames = Object.fromEntries(otherNameKinds.map(kind => [kind, nameKinds[kind]])) as {
  readonly [Kind in (typeof otherNameKinds)[number]]: Text
}
