import type { Day } from '#kernel'
import { acts } from './acts.ts'
import { markerNames, type KnownMarkers, type Marker } from './markers.ts'
import criminalJusticeSystem from './reference/criminal-justice-system.json' with { type: 'json' }
import homeOffice from './reference/home-office.json' with { type: 'json' }

/** Which list a code is from: the criminal justice system's (what warrants carry), or the Home Office's statistics. */
export type Family = 'criminal-justice-system' | 'home-office'

/** An offence that a court may name. */
export interface Offence {
  readonly code: string
  readonly family: Family
  /** In short, as the statute book says it. Offences have no official Welsh wording. */
  readonly wording: string
  /** The Act, and the section where it is known. */
  readonly act: string | undefined
  readonly section: string | undefined
  /** Attempting, aiding, conspiring at or encouraging it: from the letter after the code. */
  readonly variant: Variant | undefined
  /** False when the code is well formed but on no list of ours: take the wording from the warrant. */
  readonly listed: boolean
  /** The wording is our own and has not been checked against the official list. */
  readonly ourWording: boolean
  /** The code does not say which offence was meant, or is not an offence: it cannot stand on a warrant by itself. */
  readonly standing: 'offence' | 'incomplete' | 'not-an-offence' | 'withdrawn' | 'unspecific'
  /** The first day on which it could be committed, where that is known. */
  readonly since: Day | undefined
  readonly homeOffice: string | undefined
  /** The group of Home Office offences that it belongs to. */
  readonly group: string | undefined
  readonly markers: KnownMarkers
}

export type Variant = 'attempt' | 'aid-or-abet' | 'conspire' | 'encourage'

const variants = {
  A: { variant: 'attempt', says: 'Attempt' },
  B: { variant: 'aid-or-abet', says: 'Aid or abet' },
  C: { variant: 'conspire', says: 'Conspire' },
  I: { variant: 'encourage', says: 'Encourage or assist' },
} as const satisfies Record<string, { variant: Variant; says: string }>

/** Three or four letters and digits for the Act, the number, an optional range or suffix: TH68010, COML025C, SX56025-029N. */
const WELL_FORMED = /^(?<base>(?<act>[A-Z]{2}\d{2}|COML)\d{3})(?:-\d{3})?(?<suffix>[A-Z])?$/

const everywhereOff: KnownMarkers = Object.fromEntries(markerNames.map(name => [name, false]))

const homeOfficeOffences = homeOffice.rows.map((row): Offence => {
  const [code = '', group = '', category = '', wording = '', flags = ''] = row.split('|')
  return {
    code,
    family: 'home-office',
    wording: wording === '' ? (homeOffice.categories[Number(category)] ?? code) : wording,
    act: undefined,
    section: undefined,
    variant: undefined,
    listed: true,
    ourWording: false,
    standing: flags.includes('w') ? 'withdrawn' : flags.includes('u') ? 'unspecific' : 'offence',
    since: undefined,
    homeOffice: code,
    group: homeOffice.groups[Number(group)],
    markers: {},
  }
})

const groups = new Map(homeOfficeOffences.map(({ code, group }) => [code, group]))

const listedOffences = criminalJusticeSystem.rows.map((row): Offence => {
  const [code = '', wording = '', section = '', linked = '', lists = '', flagList = ''] = row.split('|')
  const flags = flagList.split(',')
  const act = acts[code.slice(0, 4)]
  return {
    code,
    family: 'criminal-justice-system',
    wording,
    act: act?.name,
    section: section === '' ? undefined : section,
    variant: undefined,
    listed: true,
    ourWording: flags.includes('ours'),
    standing: flags.includes('incomplete')
      ? 'incomplete'
      : flags.includes('not-an-offence')
        ? 'not-an-offence'
        : 'offence',
    since: act?.since,
    homeOffice: linked === '' ? undefined : linked,
    group: groups.get(linked),
    markers: flags.includes('ordinary') ? everywhereOff : onLists(lists),
  }
})

function onLists(lists: string): KnownMarkers {
  const named = lists === '' ? [] : (lists.split(',') as Marker[])
  return Object.fromEntries(named.map(name => [name, true]))
}

/** Every offence of both lists; those that warrants carry come first. */
export const offences: readonly Offence[] = [...listedOffences, ...homeOfficeOffences]

const byCode = new Map(offences.map(offence => [offence.code, offence]))

/**
 * The offence with a code: from the lists, or made from a well-formed code that is on none of them (a letter for an
 * attempt and the like is understood, and nothing is known of its lists). Undefined for anything else.
 */
export function offenceOf(typed: string): Offence | undefined {
  const code = typed.trim().toUpperCase()
  const known = byCode.get(code)
  if (known) return known
  const parts = WELL_FORMED.exec(code)?.groups
  if (!parts) return undefined
  const { base = '', act = '', suffix } = parts
  const main = byCode.get(base)
  const variant =
    suffix !== undefined && Object.hasOwn(variants, suffix) ? variants[suffix as keyof typeof variants] : undefined
  if (main && variant) return varied(main, { code, ...variant })
  return {
    code,
    family: 'criminal-justice-system',
    wording: acts[act] ? `Offence under ${act === 'COML' ? 'common law' : `the ${acts[act].name}`}` : `Offence ${code}`,
    act: acts[act]?.name,
    section: undefined,
    variant: variant?.variant,
    listed: false,
    ourWording: true,
    standing: 'offence',
    since: acts[act]?.since,
    homeOffice: undefined,
    group: undefined,
    markers: {},
  }
}

/** A known offence attempted, conspired at and so on. It stands on list D with the offence; of other lists nothing is known. */
function varied(main: Offence, { code, variant, says }: { code: string; variant: Variant; says: string }): Offence {
  const ordinary = main.markers === everywhereOff
  const onListD = main.markers['sds-plus-d'] === true
  return {
    ...main,
    code,
    variant,
    wording: `${says}: ${main.wording.charAt(0).toLowerCase()}${main.wording.slice(1)}`,
    homeOffice: undefined,
    markers: ordinary ? everywhereOff : onListD ? { 'sds-plus-d': true } : {},
  }
}
