import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import { currentDay } from '#lib/dates.ts'
import type { Pages } from '#lib/delivery/pages.ts'

/** In milliseconds: how long other pages wait for those just published, and for whoever looks at them. */
const pause = 1000
/** In milliseconds: how long what a publish made old is drawn without a rest. */
const spurt = 1000
// In milliseconds, before each attempt to make what could not be made: a page left behind would be missing at the next fault.
const pauses = [0, 1000, 5000, 20_000]
/** In milliseconds: how often it is asked whether the day, or an alert on a page, has begun or ended. */
const interval = 1000

type KeepFresh = {
  pages: Pages
  /** Every path to keep. */
  paths: () => string[]
  /** Whether pages can be drawn ahead: the database answers and is prepared, and the server isn't ending. */
  canDraw: () => boolean
  log: Logger
}

/**
 * Draws pages again before anybody asks for them. What was published is drawn at once. Everything else that is old follows a second later,
 * most recently visited first, with half a processor at most. What time alone makes old, the day or an alert's, is drawn as that time comes.
 */
export function keepFresh({ pages, paths, canDraw, log }: KeepFresh) {
  let timer: NodeJS.Timeout | undefined
  let rounds = 0
  let day = currentDay()
  let turned = Date.now()
  let drawing: Promise<unknown> = Promise.resolve()

  /**
   * Draws at once what was published, then, for a second, what reads the things that changed, and everything that is old a little later. A later
   * call puts that off again, so of many publishes only the last costs a round.
   */
  function published(now: string[], changed: string[]) {
    if (!canDraw()) return
    clearTimeout(timer)
    rounds += 1
    const until = performance.now() + spurt
    const draw = async () => {
      await refreshAll(now, atOnce, () => !canDraw())
      await refreshAll(pages.listOld(paths(), changed), atOnce, () => !canDraw() || performance.now() > until)
    }
    drawing = Promise.all([drawing, draw()])
    timer = setTimeout(() => void everything(), pause).unref()
  }

  /** Everything that is old, until another round begins. */
  async function everything() {
    rounds += 1
    const mine = rounds
    const isOver = () => mine !== rounds || !canDraw()
    for (const pause of pauses) {
      const old = pages.listOld(paths())
      if (old.length === 0) break
      await wait(pause, undefined, { ref: false })
      await refreshAll(old, atHalfSpeed, isOver)
      if (isOver()) return
    }
    // Pages are made as small as they get only once every one is there.
    for (const path of pages.listToRecompress()) {
      if (isOver()) return
      await atHalfSpeed(() => recompress(path))
    }
  }

  async function refreshAll(paths: string[], inTurn: (draw: () => Promise<void>) => Promise<void>, isOver: () => boolean) {
    for (const path of paths) {
      if (isOver()) return
      await inTurn(() => refresh(path, isOver))
    }
  }

  async function refresh(path: string, isOver: () => boolean) {
    try {
      await pages.refresh(path)
    } catch (error) {
      // A page whose connection broke because the server is ending isn't a fault.
      if (!isOver()) log.warn({ err: error, path }, 'A page could not be refreshed')
    }
  }

  async function recompress(path: string) {
    await pages.recompress(path).catch((error: unknown) => log.warn({ err: error, path }, 'A page could not be made smaller'))
  }

  setInterval(() => {
    if (!canDraw()) return
    const [today, now] = [currentDay(), Date.now()]
    if (day !== today || pages.hasTurned(turned, now)) void everything()
    day = today
    turned = now
  }, interval).unref()

  return {
    published,
    everything: () => void everything(),
    /** Resolves when what was published so far is drawn and on the disk, or can't be. */
    settled: () => drawing,
  }
}

function atOnce(draw: () => Promise<void>) {
  return draw()
}

/**
 * Rests after a task for as long as the processor was busy meanwhile, with anything: visitors are answered before pages are drawn ahead.
 */
async function atHalfSpeed(task: () => Promise<void>) {
  const [usage, began] = [process.cpuUsage(), performance.now()]
  await task()
  const { user, system } = process.cpuUsage(usage)
  const rest = (2 * (user + system)) / 1000 - (performance.now() - began)
  if (rest > 0) await wait(rest, undefined, { ref: false })
}
