import type { Day, Text } from '#kernel'
import {
  choice,
  choices,
  date,
  fill,
  text,
  type Field,
  type FormState,
  type PageError,
  type PageModel,
  type Typed,
} from '#web'
import { attributes, choicesOf, takesSeveral, valueText, type AttributeName } from '../../attributes.ts'
import { attributeOn, nameOn, type Place } from '../../place.ts'
import type { Register } from '../../register.ts'
import { texts } from '../../texts.ts'
import { inWords } from '../show-place/page.ts'

/** The fields for changing one attribute. */
export function changeFields(attribute: AttributeName) {
  return {
    value: valueField(attribute),
    from: date({ label: texts.fromDay, hint: texts.fromDayHint, missing: texts.fromDayMissing }),
    lastDay: date({ label: texts.lastDay, hint: texts.lastDayHint, optional: true }),
    reason: text({ label: texts.reason, hint: texts.reasonHint, missing: texts.reasonMissing, rows: 3, max: 1000 }),
  }
}

/** A field whose value is written as the register stores it: several with commas between. */
function valueField(attribute: AttributeName): Field<string> {
  const words = { label: texts.newValue, name: attributes[attribute].name, missing: texts.newValueMissing }
  const allowed = choicesOf(attribute)
  if (allowed === undefined) {
    return text({ ...words, max: 200, ...(takesSeveral(attribute) ? { hint: texts.codesHint } : {}) })
  }
  const of = Object.fromEntries(Object.entries(allowed).map(([value, { name }]) => [value, name]))
  if (!takesSeveral(attribute)) return choice({ ...words, of })
  const several = choices({ ...words, of, hint: texts.severalHint })
  return {
    ...several,
    read(typed, name) {
      const read = several.read(typed, name)
      return read.ok ? { ok: true, value: read.value.join(',') } : read
    },
    write: (value, name) => several.write(value.split(','), name),
    readBack: (value, reader) => several.readBack(value.split(','), reader),
  }
}

export interface ChangePlacePage extends PageModel {
  /** What the register says today. */
  readonly now: Text
  readonly form: FormState
  readonly version: number
}

function titleOf(attribute: AttributeName, place: Place, on: Day): Text {
  const name = nameOn(place, on)
  const what = attributes[attribute].name
  return {
    en: fill(texts.changeTitle, { what: what.en.toLowerCase(), place: name.en }).en,
    cy: fill(texts.changeTitle, { what: what.cy.toLowerCase(), place: name.cy }).cy,
  }
}

/** The form for changing one attribute of a place. */
export function changePlacePage(
  place: Place,
  attribute: AttributeName,
  {
    form,
    today,
    refused,
    version,
  }: { form: FormState; today: Day; refused?: Text | undefined; version?: number | undefined },
): ChangePlacePage {
  const now = attributeOn(place, attribute, today)
  const errors: readonly PageError[] = [...form.errors, ...(refused ? [{ text: refused, href: '#value' }] : [])]
  return {
    title: titleOf(attribute, place, today),
    back: `/places/${place.code}`,
    desk: '/places',
    errors,
    now: now === undefined ? texts.notRecorded : valueText(attribute, now),
    form,
    version: version ?? place.version,
  }
}

export interface CheckChangePage extends PageModel {
  readonly rows: readonly { readonly key: Text; readonly value: Text | string | { readonly day: Day } }[]
  /** What was typed, carried along to be sent again. */
  readonly typed: Typed
  readonly version: number
}

export interface AskedChange {
  readonly value: string
  readonly from: Day
  readonly lastDay: Day | undefined
  readonly reason: string
}

/** The change read back before it is made. */
export function checkChangePage(
  register: Register,
  place: Place,
  {
    attribute,
    asked,
    typed,
    today,
    version,
  }: { attribute: AttributeName; asked: AskedChange; typed: Typed; today: Day; version: number },
): CheckChangePage {
  const before = attributeOn(place, attribute, asked.from)
  return {
    title: texts.check,
    desk: '/places',
    rows: [
      { key: texts.place, value: nameOn(place, today) },
      { key: texts.what, value: attributes[attribute].name },
      {
        key: texts.nowSays,
        value: before === undefined ? texts.notRecorded : inWords(register, attribute, before, today),
      },
      { key: texts.willSay, value: inWords(register, attribute, asked.value, today) },
      { key: texts.from, value: { day: asked.from } },
      { key: texts.to, value: asked.lastDay === undefined ? texts.goodOrNext : { day: asked.lastDay } },
      { key: texts.reason, value: asked.reason },
    ],
    typed,
    version,
  }
}
