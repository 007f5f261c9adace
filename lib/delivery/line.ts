import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { openDemand } from '#lib/delivery/demand.ts'

/** How many are served at once, how many may wait, how many of either one address range may have, and how long one waits, in milliseconds. */
export type LineLimits = { atOnce: number; waiting: number; share: number; longest: number }

/** `range` is undefined where the address says nothing of who it is. `gone` is aborted when they no longer wait for an answer. */
export type Visitor = { range: string | undefined; gone: AbortSignal }

/** Why a visitor is not served: the line is full, their address range has its share of it, they waited too long, or they went away. */
type Reason = 'full' | 'share' | 'late' | 'gone'

export class Refused extends Error {
  readonly reason: Reason
  constructor(reason: Reason) {
    super(`not served: ${reason}`)
    this.reason = reason
  }
}

/** Made once: under a flood, noting where each was thrown would cost more than anything else about it. */
const refusals = {
  full: new Refused('full'),
  share: new Refused('share'),
  late: new Refused('late'),
  gone: new Refused('gone'),
} satisfies Record<Reason, Refused>

export type Line = ReturnType<typeof openLine>

type Place = { range: string | undefined; call: () => void; refuse: (reason: Reason) => void }

/**
 * A short line for what is made for one visitor. Whoever's address range asks for least comes first, then whoever came first; when the line is
 * full, whoever's asks for most is refused, be it the one who comes or one who waits.
 */
export function openLine({ atOnce, waiting: mostWaiting, share, longest }: LineLimits, demand = openDemand()) {
  const serving = new Set<Place>()
  const waiting = new Set<Place>()
  /** How many of those who are served at once were served already, and leave room for what is there without being made. */
  let resting = 0

  /**
   * Does the task when it is this visitor's turn, and tells it how long they waited, in milliseconds.
   * @throws Refused when it never is.
   */
  async function take<Result>(visitor: Visitor, task: (waited: number) => Promise<Result>): Promise<Result> {
    const came = performance.now()
    demand.asked(visitor.range)
    const place = await join(visitor)
    try {
      return await task(performance.now() - came)
    } finally {
      serving.delete(place)
      void rest()
    }
  }

  async function join({ range, gone }: Visitor): Promise<Place> {
    if (gone.aborted) throw refusals.gone
    if (hasItsShare(range)) throw refused(range, 'share')
    if (waiting.size >= mostWaiting) makeRoomFor(range)
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        gone.removeEventListener('abort', leave)
        waiting.delete(place)
      }
      const place: Place = {
        range,
        call() {
          end()
          serving.add(place)
          resolve(place)
        },
        refuse(reason) {
          end()
          reject(refused(range, reason))
        },
      }
      const leave = () => place.refuse('gone')
      const timer = setTimeout(() => place.refuse('late'), longest)
      gone.addEventListener('abort', leave)
      waiting.add(place)
      callNext()
    })
  }

  async function rest() {
    resting += 1
    await untilIdle()
    resting -= 1
    callNext()
  }

  function callNext() {
    while (serving.size + resting < atOnce && waiting.size > 0) {
      const next = [...waiting].reduce((best, place) => (demand.of(place.range) < demand.of(best.range) ? place : best))
      next.call()
    }
  }

  function hasItsShare(range: string | undefined) {
    return range !== undefined && [...serving, ...waiting].filter((place) => place.range === range).length >= share
  }

  /** Of those whose range asks for most, the last to come has to go. */
  function makeRoomFor(range: string | undefined) {
    const last = [...waiting].reduce((worst, place) => (demand.of(place.range) >= demand.of(worst.range) ? place : worst))
    if (demand.of(last.range) <= demand.of(range)) throw refused(range, 'full')
    last.refuse('full')
  }

  /** Whoever leaves by themselves is not held to ask for more than their share. */
  function refused(range: string | undefined, reason: Reason) {
    if (reason !== 'gone') demand.refused(range)
    return refusals[reason]
  }

  return { take }
}

/** In milliseconds: how long the process must have had nothing to do, and how long that is waited for. */
const idle = 0.5
const longestRest = 150

/**
 * Whoever has come meanwhile, for a page that is there, is answered before the next page is made: pages are made in the time that is left.
 * Where there is none, one is made now and then all the same, so that whoever waits is served.
 */
async function untilIdle() {
  const began = performance.now()
  const { idleTime } = performance.nodeTiming
  do await wait(1)
  while (performance.nodeTiming.idleTime - idleTime < idle && performance.now() - began < longestRest)
}
