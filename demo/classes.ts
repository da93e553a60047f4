import { addDays, addYears, day, type Day, type Term } from '#kernel'
import type { Chance } from './chance.ts'

/** What class of sentence somebody serves for their main offence. */
export type InventedKind = 'SDS' | 'EDS' | 'SOPC' | 'DTO' | 'fine' | 'life' | 'IPP' | 'EPP'

interface ClassOfSentence {
  /** Of a hundred sentenced people in prison. */
  readonly adults?: number
  readonly children?: number
  /** Months of the custodial part, or of the minimum term. */
  readonly months: (chance: Chance) => number
  /** Years of licence after the custodial part. */
  readonly licence?: readonly [least: number, most: number]
  /** The share of it that somebody in prison has served at most. */
  readonly served: number
  /** The offence may carry life. */
  readonly grave?: true
  /** When courts passed it, where they no longer do. */
  readonly passed?: readonly [from: Day, until: Day]
  /** No other sentence beside it, and no time before it. */
  readonly alone?: true
}

const years =
  (least: number, most: number) =>
  (chance: Chance): number =>
    chance.whole(least * 12, most * 12)

/**
 * Classes by the published pattern of people in prison under sentence: about one in eight without an end, one in eight
 * extended or special, a few for fines; most children who are sentenced are under section 250 or an order.
 */
export const classes: Readonly<Record<InventedKind, ClassOfSentence>> = {
  SDS: { adults: 73, children: 65, months: inventMonths, served: 0.3 },
  EDS: { adults: 11, months: years(4, 12), licence: [1, 5], served: 0.3, grave: true },
  SOPC: { adults: 2, months: years(2, 8), licence: [1, 1], served: 0.3, grave: true },
  DTO: { children: 35, months: chance => chance.one([4, 6, 8, 10, 12, 18]), served: 0.3, alone: true },
  fine: { adults: 0.5, months: chance => chance.whole(1, 6), served: 0.2, alone: true },
  life: { adults: 11, months: years(12, 28), served: 0.6, grave: true, alone: true },
  IPP: {
    adults: 2,
    months: years(2, 8),
    served: 1,
    grave: true,
    alone: true,
    passed: [day('2005-06-01'), day('2012-11-01')],
  },
  EPP: {
    adults: 0.5,
    months: years(16, 20),
    licence: [4, 5],
    served: 1,
    grave: true,
    alone: true,
    passed: [day('2009-01-05'), day('2012-11-01')],
  },
}

/** The class of somebody's main sentence. Outside prison everybody has served a standard one. */
export function classFor(chance: Chance, { inPrison, child }: { readonly inPrison: boolean; readonly child: boolean }) {
  if (!inPrison) return 'SDS'
  return chance.weighted<InventedKind>(
    (Object.keys(classes) as InventedKind[]).map(kind => [classes[kind][child ? 'children' : 'adults'] ?? 0, kind]),
  )
}

/** Months of a determinate term, shaped as the sentenced population of England and Wales roughly is. */
export function inventMonths(chance: Chance): number {
  return chance.weighted([
    [16, chance.whole(1, 11)],
    [14, chance.whole(12, 23)],
    [28, chance.whole(24, 47)],
    [32, chance.whole(48, 119)],
    [10, chance.whole(120, 216)],
  ])
}

/** The length of the licence that follows the custodial part. */
export function licenceFor(chance: Chance, kind: InventedKind): Term | undefined {
  const { licence } = classes[kind]
  return licence && { years: chance.whole(...licence), months: 0, weeks: 0, days: 0 }
}

const sentencingCode = day('2020-12-01')
const rehabilitationAct = day('2015-02-01')
const specialSentences = day('2015-04-13')

/** The code of the type of sentence, by the ages and days that the Acts give. */
export function typeOf(
  { kind, committedOn }: { readonly kind: InventedKind; readonly committedOn: Day },
  { hearingOn, bornOn }: { readonly hearingOn: Day; readonly bornOn: Day },
): string {
  const code = hearingOn >= sentencingCode
  const adult = hearingOn >= addYears(bornOn, 21)
  const after = committedOn >= rehabilitationAct ? '_ORA' : ''
  switch (kind) {
    case 'EDS':
      return code ? (adult ? 'EDS21' : 'EDS18') : 'LASPO_DR'
    case 'SOPC':
      return code ? (adult ? 'SOPC21' : 'SOPC18') : hearingOn >= specialSentences ? 'SEC236A' : 'LASPO_DR'
    case 'DTO':
      return `DTO${after}`
    case 'fine':
      return 'AFINE'
    case 'life':
      return adult ? 'MLP' : code ? 'SEC275' : 'SEC93_03'
    case 'IPP':
    case 'EPP':
      return kind
    case 'SDS':
      if (adult) return `ADIMP${after}`
      return hearingOn >= addYears(bornOn, 18) ? `YOI${after}` : `${code ? 'SEC250' : 'SEC91_03'}${after}`
    default:
      return kind satisfies never
  }
}

/** The outcome of the charge that goes with a type. */
export function outcomeFor(type: string): string {
  if (type.startsWith('DTO')) return '1081'
  if (type === 'AFINE') return '1510'
  return type.startsWith('YOI') ? '1024' : '1002'
}

/** A recall of somebody who is back in prison. */
export interface InventedRecall {
  readonly kind: 'standard' | 'fixed-term-56'
  readonly revokedOn: Day
  readonly returnedOn: Day
}

/** About one in six of those in prison under sentence is there on recall. */
const SHARE_RECALLED = 0.17

/** Whether somebody is back on recall, with a sentence long enough for what happened. */
export function isRecalled(
  chance: Chance,
  { kind, months, inPrison }: { readonly kind: InventedKind; readonly months: number; readonly inPrison: boolean },
): boolean {
  return inPrison && kind === 'SDS' && months >= 30 && chance.happens(SHARE_RECALLED * 1.8)
}

/** The recall: back for some weeks, after some weeks at large or none. */
export function inventRecall(chance: Chance, today: Day): InventedRecall {
  const kind = chance.weighted<InventedRecall['kind']>([
    [5, 'standard'],
    [5, 'fixed-term-56'],
  ])
  const returnedOn = addDays(today, -chance.whole(3, kind === 'standard' ? 110 : 40))
  return { kind, returnedOn, revokedOn: addDays(returnedOn, -chance.whole(0, 20)) }
}
