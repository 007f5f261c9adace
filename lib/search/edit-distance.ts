/** How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into the other. */
export function editDistance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] ? at(before, column - 2) + 1 : Infinity
      current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + same, swapped))
    }
    before = last
    last = current
  }
  return at(last, other.length)
}

function at(row: number[], column: number) {
  return row[column] ?? Infinity
}
