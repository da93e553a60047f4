/**
 * How alike two words are, 0 to 1, with more weight on how they begin.
 * M. A. Jaro, "Advances in record-linkage methodology" (1989); W. E. Winkler, "String comparator metrics" (1990).
 */
export function jaroWinkler(left: string, right: string): number {
  const alike = jaro(left, right)
  let prefix = 0
  while (prefix < 4 && prefix < left.length && left[prefix] === right[prefix]) prefix += 1
  return alike + prefix * 0.1 * (1 - alike)
}

function jaro(left: string, right: string): number {
  if (left === right) return 1
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1)
  const taken = new Uint8Array(right.length)
  const matchedLeft: string[] = []
  for (let at = 0; at < left.length; at += 1) {
    const last = Math.min(right.length - 1, at + reach)
    for (let other = Math.max(0, at - reach); other <= last; other += 1) {
      if (taken[other] === 0 && left[at] === right[other]) {
        taken[other] = 1
        matchedLeft.push(left[at] ?? '')
        break
      }
    }
  }
  const matches = matchedLeft.length
  if (matches === 0) return 0
  let moved = 0
  let next = 0
  for (let at = 0; at < right.length; at += 1) {
    if (taken[at] === 0) continue
    if (matchedLeft[next] !== right[at]) moved += 1
    next += 1
  }
  return (matches / left.length + matches / right.length + (matches - moved / 2) / matches) / 3
}

/** True when one text becomes the other by changing, adding or leaving out at most one character. */
export function oneCharacterApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false
  let at = 0
  while (at < left.length && at < right.length && left[at] === right[at]) at += 1
  const [one, other] = [left.slice(at), right.slice(at)]
  return one.slice(1) === other.slice(1) || one === other.slice(1) || one.slice(1) === other
}
