import { type FocusEvent, useEffect, useRef } from 'react'
import { postedAnswers } from '#components/forms/posted-answers.ts'
import type { FormErrors } from '#lib/forms/form-state.ts'
import { answersOf } from '#lib/forms/questions.ts'

/**
 * Has the answer checked that somebody leaves, and those that are marked already. An empty one is passed by: who goes through a form by keyboard
 * hasn't answered it yet.
 * @returns what to do on a form's `blur`.
 */
export function useLeaving(errors: FormErrors, check: (names: string[]) => void) {
  const onceReleased = useOnceReleased()

  return ({ target, relatedTarget, currentTarget: form }: FocusEvent<HTMLFormElement>) => {
    const { name } = target
    if (!name || name === nameOf(relatedTarget)) return
    const names = [...Object.keys(errors), ...(isAnswered(form, name) ? [name] : [])]
    if (names.length > 0) onceReleased(() => check(names))
  }
}

/** What is pressed must not move away from under the pointer because a message appears above it. */
function useOnceReleased() {
  const isPressed = useRef(false)

  useEffect(() => {
    const note = ({ type }: Event) => {
      isPressed.current = type === 'pointerdown'
    }
    for (const type of pointer) window.addEventListener(type, note, { capture: true })
    return () => {
      for (const type of pointer) window.removeEventListener(type, note, { capture: true })
    }
  }, [])

  return (act: () => void) => {
    // A click follows the release at once.
    if (isPressed.current) window.addEventListener('pointerup', () => setTimeout(act), { once: true })
    else act()
  }
}

const pointer = ['pointerdown', 'pointerup', 'pointercancel']

function isAnswered(form: HTMLFormElement, name: string) {
  return answersOf(postedAnswers(form)[name]).some((answer) => answer.trim() !== '')
}

function nameOf(element: EventTarget | null) {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.name : undefined
}
