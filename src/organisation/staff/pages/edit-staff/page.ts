import type { Day, Text } from '#kernel'
import { roles, type Role } from '#platform'
import {
  choice,
  choices,
  date,
  fill,
  text,
  type Fields,
  type FormState,
  type Html,
  type PageError,
  type PageModel,
  type Reader,
  type Typed,
} from '#web'
import type { Member } from '../../member.ts'
import { texts } from '../../texts.ts'

type Staffed = Exclude<Role, 'machine'>
const names = (Object.keys(roles) as readonly Role[]).filter((role): role is Staffed => role !== 'machine')
const roleTexts = Object.fromEntries(names.map(role => [role, roles[role].name])) as Record<Staffed, Text>

const duties = {
  name: text({ label: texts.name, missing: texts.nameMissing, max: 100, width: 30, autocomplete: 'off' }),
  roles: choices({ label: texts.roles, of: roleTexts, missing: texts.rolesMissing }),
  places: text({ label: texts.places, hint: texts.placesHint, optional: true, max: 500, width: 30, spellcheck: false }),
  language: choice({
    label: texts.language,
    of: { en: texts.english, cy: texts.welsh },
    missing: texts.languageMissing,
    as: 'inline',
  }),
}
const reason = text({ label: texts.reason, hint: texts.reasonHint, missing: texts.reasonMissing, rows: 3, max: 1000 })

/** What is asked of somebody new. */
export const addFields = {
  username: text({
    label: texts.username,
    hint: texts.usernameHint,
    missing: texts.usernameMissing,
    max: 64,
    width: 20,
    spellcheck: false,
  }),
  ...duties,
  starts: date({ label: texts.starts, missing: texts.startsMissing }),
}

/** What is asked to change a record. */
export const changeFields = { ...duties, reason }

/** What is asked to end one. */
export const endFields = { ends: date({ label: texts.ends, missing: texts.endsMissing }), reason }

/** The codes in a line of them. */
export function codesIn(line: string | undefined): readonly string[] {
  return (line ?? '')
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(code => code !== '')
}

/** A record as the form for changing it is filled in. */
export function filledFrom({ name, roles: held, places, language }: Member) {
  return { name, roles: held.filter(role => role !== 'machine'), places: places.join(', '), language }
}

export interface EditStaffPage extends PageModel {
  readonly form: FormState
  readonly version: number | undefined
}

export interface Editing {
  readonly title: Text
  readonly back: string
}

export const adding: Editing = { title: texts.add, back: '/staff' }

/** Which record is changed or ended. */
export function editing(what: 'change' | 'end', { name, username }: Member): Editing {
  return { title: fill(texts[what], { name }), back: `/staff/${username}` }
}

/** A form about a member of staff. */
export function editStaffPage(
  { title, back }: Editing,
  {
    form,
    version,
    refused,
  }: { readonly form: FormState; readonly version?: number | undefined; readonly refused?: Text },
): EditStaffPage {
  const first = Object.keys(form.fields)[0] ?? ''
  const errors: readonly PageError[] = [...form.errors, ...(refused ? [{ text: refused, href: `#${first}` }] : [])]
  return { title, back, desk: '/places', errors, form, version }
}

export interface CheckStaffPage extends PageModel {
  readonly about: Text
  readonly rows: readonly { readonly key: Text; readonly value: (reader: Reader) => string | Html }[]
  readonly typed: Typed
  readonly version: number | undefined
}

/** What was typed, read back. */
export function checkStaffPage(
  { title }: Editing,
  {
    form,
    values,
    version,
  }: {
    readonly form: FormState
    readonly values: Readonly<Record<string, unknown>>
    readonly version: number | undefined
  },
): CheckStaffPage {
  const fields: Fields = form.fields
  return {
    title: texts.check,
    about: title,
    desk: '/places',
    rows: Object.entries(fields).map(([name, field]) => ({
      key: field.label,
      value: reader => field.readBack(values[name], reader),
    })),
    typed: form.typed,
    version,
  }
}

/** Today, in the form for somebody new. */
export function startingOn(today: Day) {
  return { starts: today, language: 'en' as const }
}
