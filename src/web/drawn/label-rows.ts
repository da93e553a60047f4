/** A label to be placed beside its mark. */
export interface Label {
  /** Where its mark stands. */
  readonly x: number
  readonly width: number
}

/** A label in its row: 0 is nearest to what is marked. It begins at its mark. */
export interface Placed<Of extends Label> {
  readonly label: Of
  readonly row: number
}

/** Pixels kept free between two labels of a row. */
const GAP = 8

/**
 * Rows for labels that begin at their marks, so that no two overlap and no line from a label down to its mark crosses
 * another label: from right to left, each takes the nearest row where it fits. Those further left stand further away.
 */
export function placeLabels<Of extends Label>(labels: readonly Of[]): readonly Placed<Of>[] {
  const placed: Placed<Of>[] = []
  /** Where the leftmost label of each row begins. */
  const begins: number[] = []
  for (const label of labels.toSorted((one, other) => other.x - one.x)) {
    const free = begins.findIndex((start, row) => label.x + label.width + GAP <= start && clear(begins, row, label))
    const row = free === -1 ? begins.length : free
    begins[row] = label.x
    placed.push({ label, row })
  }
  return placed.toReversed()
}

/** A label may not lie across the lines of labels that stand further away. */
function clear(begins: readonly number[], row: number, label: Label): boolean {
  return begins.slice(row + 1).every(start => label.x + label.width + GAP <= start)
}
