import { LRUCache } from 'lru-cache'

const mostRanges = 10_000
// In milliseconds.
const halfLife = 10_000

type Demand = { amount: number; at: number }

/**
 * How much more than others each address range asks for: what it asked lately and, ten times as much, what it was refused; half of it is
 * forgotten every ten seconds. Whoever waits for each answer is refused little, however often they ask; a flood is refused most of the time.
 */
export function openDemand(now = () => performance.now()) {
  const ranges = new LRUCache<string, Demand>({ max: mostRanges })

  function of(range: string | undefined) {
    const known = range === undefined ? undefined : ranges.get(range)
    return known ? known.amount * 2 ** ((known.at - now()) / halfLife) : 0
  }

  function add(range: string | undefined, amount: number) {
    if (range !== undefined) ranges.set(range, { amount: of(range) + amount, at: now() })
  }

  return {
    of,
    asked: (range: string | undefined) => add(range, 1),
    refused: (range: string | undefined) => add(range, 10),
  }
}
