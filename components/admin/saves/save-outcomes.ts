'use client'

type Outcome = { place: string; isSaved: boolean; isTypedSince: boolean }

const outcomes = new EventTarget()

/** The buttons and what is said about unsaved words are drawn apart, so the one tells the other how a save ended. */
export function tellOutcome(outcome: Outcome) {
  outcomes.dispatchEvent(new CustomEvent('end', { detail: outcome }))
}

/** @returns how to stop listening. */
export function onOutcome(listen: (outcome: Outcome) => void) {
  function hear(event: Event) {
    if (event instanceof CustomEvent) listen(event.detail)
  }
  outcomes.addEventListener('end', hear)
  return () => outcomes.removeEventListener('end', hear)
}
