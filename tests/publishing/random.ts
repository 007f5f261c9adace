export type Random = ReturnType<typeof randomFrom>

/** The same choices for the same seed (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0

  function next() {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  function number(below: number) {
    return Math.floor(next() * below)
  }

  function of<Item>(items: readonly Item[]): Item {
    const item = items[number(items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from')
    return item
  }

  function shuffled<Item>(items: readonly Item[]) {
    return items
      .map((item) => ({ item, place: next() }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ item }) => item)
  }

  /** Eight letters. */
  function word() {
    return Array.from({ length: 8 }, () => of([...'abcdefghijklmnopqrstuvwxyz'])).join('')
  }

  return { number, of, shuffled, word }
}
