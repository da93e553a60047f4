import { fraction, type Fraction } from '#kernel'
import type { Figure, Tranche } from '#law'

export type CannotBe =
  | { readonly code: 'law-change.share-out-of-bounds' }
  | { readonly code: 'law-change.days-out-of-bounds' }
  | { readonly code: 'law-change.staging-out-of-order' }
  | { readonly code: 'law-change.staging-leaves-people-out' }
  | { readonly code: 'law-change.staging-without-length' }

/** Why a value cannot be law for a figure; undefined when it can. */
export function whyNotReasonable({ kind, bounds }: Figure, value: unknown): CannotBe | undefined {
  if (kind.name === 'share') return whyNotShare(value as Fraction)
  if (kind.name === 'tranches') return whyNotStaging(value as readonly Tranche[])
  const { least, most } = bounds ?? { least: -Infinity, most: Infinity }
  const outside = kind.name === 'days' && (Number(value) < least || Number(value) > most)
  return outside ? { code: 'law-change.days-out-of-bounds' } : undefined
}

const NONE = fraction(0, 1)

/** A share is more than none of a term, and not more than all of it. */
function whyNotShare({ numerator, denominator }: Fraction): CannotBe | undefined {
  const fits = numerator > NONE.numerator && numerator <= denominator
  return fits ? undefined : { code: 'law-change.share-out-of-bounds' }
}

/** Later days reach longer sentences, and the last reaches everybody left: nobody may wait for ever. */
function whyNotStaging(tranches: readonly Tranche[]): CannotBe | undefined {
  const last = tranches.at(-1)
  if (last === undefined || last.reaches !== undefined || tranches.slice(0, -1).some(({ reaches }) => !reaches)) {
    return { code: 'law-change.staging-leaves-people-out' }
  }
  if (tranches.some(each => longest(each) < 1)) return { code: 'law-change.staging-without-length' }
  const inOrder = tranches.every((each, index) => {
    const before = tranches[index - 1]
    return before === undefined || (before.on < each.on && longest(before) < longest(each))
  })
  return inOrder ? undefined : { code: 'law-change.staging-out-of-order' }
}

/** The longest sentence that a day reaches, in days, near enough to put days in order. */
function longest({ reaches }: Tranche): number {
  if (reaches === undefined) return Infinity
  const most = reaches.under ?? reaches.upTo ?? 0
  return reaches.unit === 'years' ? most * 365 : most
}
