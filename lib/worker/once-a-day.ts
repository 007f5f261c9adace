import { clockAt, currentDay } from '#lib/dates.ts'

/**
 * Does it when the worker begins, and on each day that follows; what failed isn’t done, and is tried again.
 * @param from not before this hour by London’s clocks, like `08:00`
 */
export function onceADay(task: () => Promise<void>, from = '00:00') {
  let doneOn = ''
  return async () => {
    const day = currentDay()
    if (doneOn === day || clockAt(new Date()).slice(-from.length) < from) return
    await task()
    doneOn = day
  }
}
