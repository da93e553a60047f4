/** An exact share, in lowest terms. Shares of a sentence are never floating numbers. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

/** The share `numerator/denominator`, reduced. Throws a RangeError unless both are whole, the first not negative, the second positive. */
export function fraction(numerator: number, denominator: number): Fraction {
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator) || numerator < 0 || denominator < 1) {
    throw new RangeError(`${numerator}/${denominator} is not a share`)
  }
  const divisor = commonDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

/** True when two shares are equal. */
export function sameFraction(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator
}

/** A share of a whole number, rounded up: a part of a day still has to be served. */
export function shareRoundedUp(whole: number, share: Fraction): number {
  return Math.ceil((whole * share.numerator) / share.denominator)
}

/** A share of a whole number, rounded down: only where the law says so. */
export function shareRoundedDown(whole: number, share: Fraction): number {
  return Math.floor((whole * share.numerator) / share.denominator)
}
