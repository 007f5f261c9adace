'use client'

import { useEffect, useState } from 'react'
import { limitId } from '#components/forms/question.ts'
import { answerLength } from '#lib/forms/tidy.ts'

// As long as GOV.UK Frontend waits, so that a screen reader is not interrupted at every key.
const pauseInTyping = 1000

/** Says the limit; where scripts run, how much of it is left. */
export function CharacterCount({ of, limit, isOneLine }: { of: string; limit: number; isOneLine: boolean }) {
  const { length, isTyping } = useLength(of, isOneLine)
  const message = length === undefined ? '' : remaining(limit - length)
  const spoken = useSettled(isTyping ? message : '')
  const tone = length !== undefined && length > limit ? 'govuk-error-message' : 'govuk-hint'

  return (
    <>
      <div
        id={limitId(of)}
        className={`govuk-hint govuk-character-count__message ${message ? 'govuk-visually-hidden' : ''}`}
      >{`You can enter up to ${limit.toLocaleString('en-GB')} characters`}</div>
      {message && (
        <div className={`${tone} govuk-character-count__message`} aria-hidden="true">
          {message}
        </div>
      )}
      <div className="govuk-visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </>
  )
}

function useLength(id: string, isOneLine: boolean) {
  const [counted, setCounted] = useState<{ length?: number; isTyping: boolean }>({ isTyping: false })

  useEffect(() => {
    const area = document.getElementById(id)
    if (!(area instanceof HTMLTextAreaElement)) return

    const count = ({ type }: { type: string }) => setCounted({ length: answerLength(area.value, isOneLine), isTyping: type === 'input' })
    count({ type: 'start' })
    area.addEventListener('input', count)
    // A browser puts a form's answers back after “Back” without an input event.
    window.addEventListener('pageshow', count)
    return () => {
      area.removeEventListener('input', count)
      window.removeEventListener('pageshow', count)
    }
  }, [id, isOneLine])

  return counted
}

function useSettled(message: string) {
  const [settled, setSettled] = useState('')

  useEffect(() => {
    const timer = setTimeout(() => setSettled(message), pauseInTyping)
    return () => clearTimeout(timer)
  }, [message])

  return settled
}

function remaining(count: number) {
  const characters = `${Math.abs(count).toLocaleString('en-GB')} ${Math.abs(count) === 1 ? 'character' : 'characters'}`
  return count < 0 ? `You have ${characters} too many` : `You have ${characters} remaining`
}
