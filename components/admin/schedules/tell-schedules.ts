'use client'

import type { SchedulesOfPage } from '#lib/schedules/schedule.ts'

type Told = { place: string; page: SchedulesOfPage }

const changes = new EventTarget()

/** The drawer and what the page’s screen says are drawn apart, so the one tells the other. */
export function tellSchedules(told: Told) {
  changes.dispatchEvent(new CustomEvent('change', { detail: told }))
}

/** @returns how to stop listening. */
export function onSchedules(listen: (told: Told) => void) {
  function hear(event: Event) {
    if (event instanceof CustomEvent) listen(event.detail)
  }
  changes.addEventListener('change', hear)
  return () => changes.removeEventListener('change', hear)
}
