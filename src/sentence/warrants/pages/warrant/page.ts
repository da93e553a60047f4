import type { AboutPerson, PersonPage } from '#record/people'
import type { Text } from '#kernel'
import { dayText, readableInstant, type PageError } from '#web'
import { correctionReadBack } from '../../draft/correction-fields.ts'
import { hearingNames } from '../../draft/court-fields.ts'
import { daysOfRemand, type CourtOrder } from '../../order.ts'
import type { Reference } from '../../reference.ts'
import { moves, type Recorded, type Replaced } from '../../warrant.ts'
import { chargeRow, type ChargeRow } from '../charges/page.ts'

/** A question and its answer, read back. */
export interface ReadBack {
  readonly key: Text
  readonly value: Text
}

export interface WarrantPage extends PersonPage {
  readonly path: string
  readonly rows: readonly ReadBack[]
  readonly charges: readonly ChargeRow[]
  readonly mayCorrect: boolean
  readonly replaced: { readonly href: string } | undefined
  readonly replaces: { readonly href: string; readonly says: Text } | undefined
}

/** One recorded warrant. */
export function warrantPage(
  about: AboutPerson,
  {
    warrant,
    reference,
    mayWrite,
    errors = [],
  }: {
    readonly warrant: Recorded | Replaced
    readonly reference: Reference
    readonly mayWrite: boolean
    readonly errors?: readonly PageError[]
  },
): WarrantPage {
  const { order, correction, replaces, recordedBy, recordedAt } = warrant
  const path = `/people/${about.id}/warrants`
  return {
    about,
    path: `${path}/${warrant.id}`,
    title: { en: 'Warrant', cy: 'Gwarant' },
    back: path,
    wide: true,
    errors,
    rows: [
      ...orderReadBack(order, reference),
      {
        key: { en: 'Recorded', cy: 'Cofnodwyd' },
        value: {
          en: `${readableInstant('en', recordedAt)}, by ${recordedBy}`,
          cy: `${readableInstant('cy', recordedAt)}, gan ${recordedBy}`,
        },
      },
    ],
    charges: order.charges.map((charge, index) => chargeRow(charge, index + 1, reference, order.charges)),
    mayCorrect: mayWrite && moves(warrant).includes('correct'),
    replaced: warrant.state === 'replaced' ? { href: `${path}/${warrant.replacedBy}` } : undefined,
    replaces:
      replaces !== null && correction
        ? { href: `${path}/${replaces}`, says: correctionReadBack(correction) }
        : undefined,
  }
}

/** The court, the case and the time already served, read back. */
export function orderReadBack(order: CourtOrder, reference: Reference): readonly ReadBack[] {
  const { court, caseReference, heardOn, hearing, remand, taggedBailDays } = order
  return [
    { key: { en: 'Court', cy: 'Llys' }, value: reference.court(court)?.name ?? { en: court, cy: court } },
    {
      key: { en: 'Case reference', cy: 'Cyfeirnod yr achos' },
      value:
        caseReference === null ? { en: 'No reference', cy: 'Dim cyfeirnod' } : { en: caseReference, cy: caseReference },
    },
    { key: { en: 'Date of the hearing', cy: 'Dyddiad y gwrandawiad' }, value: dayText(heardOn) },
    { key: { en: 'Kind of hearing', cy: 'Math o wrandawiad' }, value: hearingNames[hearing] },
    ...(remand.length === 0
      ? [{ key: remandKey, value: { en: 'None', cy: 'Dim' } }]
      : remand.map(period => {
          const [from, to, days] = [dayText(period.from), dayText(period.to), daysOfRemand(period)]
          return {
            key: remandKey,
            value: { en: `${from.en} to ${to.en} (${days} days)`, cy: `${from.cy} i ${to.cy} (${days} diwrnod)` },
          }
        })),
    {
      key: { en: 'Tagged bail', cy: 'Mechnïaeth â thag' },
      value:
        taggedBailDays === 0
          ? { en: 'None', cy: 'Dim' }
          : { en: `${taggedBailDays} days to count`, cy: `${taggedBailDays} diwrnod i’w cyfrif` },
    },
  ]
}

const remandKey: Text = { en: 'Remand in custody', cy: 'Remánd yn y ddalfa' }
