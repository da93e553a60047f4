import type { Text } from '#kernel'
import type { AboutPerson, PersonPage } from '../../about-person.ts'
import { nameKinds } from '../../codes.ts'
import { detailNames, details, detailSays } from '../../details.ts'
import { identifierKinds } from '../../identifiers/kinds.ts'
import { fullName } from '../../name-key.ts'
import type { HeldName, WholePerson } from '../../person.ts'
import { readablePostcode } from '../../postcode.ts'
import type { Standing } from '../../standing.ts'
import { texts } from '../../texts.ts'

export interface Span {
  readonly from: HeldName['from']
  readonly until: HeldName['until']
}

export interface DetailsPage extends PersonPage {
  readonly particulars: readonly {
    readonly label: Text
    readonly value: Text | string
    readonly change: string | undefined
  }[]
  readonly names: readonly (Span & { readonly name: string; readonly kind: Text })[]
  readonly numbers: readonly (Span & {
    readonly kind: Text
    readonly value: string
    readonly end: string | undefined
  })[]
  readonly addresses: readonly (Span & { readonly text: Text | string })[]
  readonly otherBirths: WholePerson['otherDatesOfBirth']
  readonly born: WholePerson['person']['dateOfBirth']
  readonly access:
    | { readonly restricted: boolean; readonly named: readonly string[]; readonly excluded: readonly string[] }
    | undefined
  readonly merged: readonly {
    readonly at: string
    readonly by: string
    readonly reason: string
    readonly undo: string | undefined
  }[]
  readonly mayWrite: boolean
  readonly mayRestrict: boolean
}

/** Everything that the record holds of who somebody is. */
export function detailsPage(
  whole: WholePerson,
  {
    about,
    standing,
    may,
  }: {
    readonly about: AboutPerson
    readonly standing: Standing
    readonly may: { readonly write: boolean; readonly restrict: boolean; readonly merge: boolean }
  },
): DetailsPage {
  const { person, names, identifiers, addresses, otherDatesOfBirth, merged } = whole
  const change = (deed: string) => (may.write ? `/people/${person.id}/change/${deed}` : undefined)
  const particulars = change('particulars')
  return {
    title: texts.details,
    desk: '/find',
    about,
    particulars: [
      { label: texts.name, value: fullName(person.name), change: change('name') },
      {
        label: texts.born,
        value: person.dateOfBirth === null ? unknownBirth(person.dateOfBirthUnknown) : '',
        change: change('date-of-birth'),
      },
      ...detailNames.map(name => ({
        label: details[name].label,
        value: detailSays(name, person) ?? texts.notRecorded,
        change: particulars,
      })),
    ],
    names: names.map(({ kind, name, from, until }) => ({ name: fullName(name), kind: nameKinds[kind], from, until })),
    numbers: identifiers.map(({ id, kind, value, from, until }) => ({
      kind: identifierKinds[kind].short,
      value,
      from,
      until,
      end: until === null && may.write ? `/people/${person.id}/change/end-number?target=${id}` : undefined,
    })),
    addresses: addresses.map(({ noFixedAbode, lines, postcode, from, until }) => ({
      text: noFixedAbode
        ? texts.noFixedAbode
        : [lines, postcode && readablePostcode(postcode)].filter(Boolean).join(', '),
      from,
      until,
    })),
    otherBirths: otherDatesOfBirth,
    born: person.dateOfBirth,
    access: may.restrict
      ? { restricted: standing.restricted, named: standing.named, excluded: standing.excluded }
      : undefined,
    merged: merged.map(({ merge, at, by, reason }) => ({
      at,
      by,
      reason,
      undo: may.merge ? `/people/${person.id}/change/undo-merge?target=${merge}` : undefined,
    })),
    mayWrite: may.write,
    mayRestrict: may.restrict,
  }
}

function unknownBirth(why: string | null): Text {
  return { en: `Not known: ${why ?? ''}`, cy: `Anhysbys: ${why ?? ''}` }
}
