import type { Text } from '#kernel'
import type { PageModel } from '#web'
import { markerNames, markers } from '../../markers.ts'
import type { Offence } from '../../offence.ts'
import { texts } from '../../texts.ts'

export interface OffenceRow {
  readonly code: string
  readonly wording: string
  /** The Act and section; the Home Office's group for its own codes. */
  readonly under: string
  readonly remarks: readonly Text[]
  /** The lists it is known to be on. */
  readonly on: readonly Text[]
  readonly follows: 'lists' | 'none' | 'asked' | 'statistics'
}

export interface FindOffencesPage extends PageModel {
  readonly words: string
  /** Undefined until something is looked for. */
  readonly rows: readonly OffenceRow[] | undefined
  readonly more: boolean
}

/** Most offences that a page shows. */
export const MOST = 50

/** Offences that answer to what was typed. */
export function findOffencesPage(words: string, found: readonly Offence[]): FindOffencesPage {
  return {
    title: texts.title,
    desk: '/places',
    words,
    rows: words === '' ? undefined : found.map(rowOf),
    more: found.length === MOST,
  }
}

function rowOf(offence: Offence): OffenceRow {
  const on = markerNames.filter(name => offence.markers[name] === true)
  const settled = markerNames.every(name => offence.markers[name] !== undefined)
  const { standing } = offence
  return {
    code: offence.code,
    wording: offence.wording,
    under: [offence.act ?? offence.group ?? '', offence.section ?? '']
      .filter(part => part !== '' && part !== offence.wording)
      .join(', '),
    remarks: [
      ...(standing === 'offence' ? [] : [texts[standing]]),
      ...(offence.listed ? (offence.ourWording ? [texts.ours] : []) : [texts.unlisted]),
    ],
    on: on.map(name => markers[name].name),
    follows: offence.family === 'home-office' ? 'statistics' : on.length > 0 ? 'lists' : settled ? 'none' : 'asked',
  }
}
