import { term, type Term } from '#kernel'
import type { SentenceFamily } from '#sentence/offences'

/** What the sentences of a family are made of, and the bounds that the Acts put to each piece. */
interface Terms {
  /** The licence that follows the custodial part; undefined where the family has none of its own. */
  readonly licence?: LicenceBounds
  readonly fine?: true
  /** The term is a tariff or minimum term, and a whole life order has none. */
  readonly tariff?: true
  readonly longest?: Term
}

interface LicenceBounds {
  readonly least: Term
  readonly most: Term
}

const years = (count: number) => term({ years: count })
const any: LicenceBounds = { least: term({ days: 1 }), most: years(99) }

/**
 * The terms of each family of sentence: Sentencing Code ss.254 to 268 (extended, 1 to 8 years), ss.268C and 282C (serious
 * terrorism, 7 to 25 years), ss.252A, 265 and 278 (special custodial, 1 year), s.236 (detention and training, 24 months);
 * Criminal Justice Act 2003 s.256AC (breach of supervision, 14 days); Contempt of
 * Court Act 1981 s.14 (two years).
 */
export const termsOf: Readonly<Record<SentenceFamily, Terms>> = {
  standard: {},
  extended: { licence: { least: years(1), most: years(8) } },
  'older-extended': { licence: any },
  'serious-terrorism': { licence: { least: years(7), most: years(25) } },
  special: { licence: { least: years(1), most: years(1) } },
  'detention-and-training': { longest: term({ months: 24 }) },
  'fine-default': { fine: true },
  'supervision-breach': { longest: term({ days: 14 }) },
  civil: { longest: term({ years: 2 }) },
  indeterminate: { tariff: true },
  other: {},
}
