import { currentDay } from '#lib/dates.ts'

/** Does it when the worker begins, and on each day that follows; what failed isn’t done, and is tried again. */
export function onceADay(task: () => Promise<void>) {
  let doneOn = ''
  return async () => {
    const day = currentDay()
    if (doneOn === day) return
    await task()
    doneOn = day
  }
}
