'use client'

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type Answer, postFields } from '#components/admin/sign-in/post-fields.ts'
import './staff-form.scss'

type StaffFormProps = {
  /** Where it is posted to: by its script as JSON, or by the browser as it stands. */
  action: string
  submit: string
  /** Why an earlier post was refused, where the browser sent it. */
  refused?: string | undefined
  /** In place of going where the answer leads. */
  onDone?: (answer: Answer) => void
  children?: ReactNode
}

/** A form of the staff's own pages. A refusal is said above it, and what was typed stays. */
export function StaffForm({ action, submit, refused, onDone, children }: StaffFormProps) {
  const [error, setError] = useState(refused)
  const [isSending, setIsSending] = useState(false)
  // Before its script runs, a form whose answer is shown on this page would lose it.
  const [isReady, setIsReady] = useState(onDone === undefined)
  const errorBox = useRef<HTMLParagraphElement>(null)

  useEffect(() => setIsReady(true), [])

  useEffect(() => {
    if (error) errorBox.current?.focus()
  }, [error])

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending) return
    const fields = Object.fromEntries(new FormData(event.currentTarget))
    setIsSending(true)
    setError(undefined)
    const { answer, refusal } = await postFields(action, fields)
    if (answer && !onDone) return location.assign(answer.to)
    setIsSending(false)
    setError(refusal)
    if (answer) onDone?.(answer)
  }

  return (
    <form method="post" action={action} onSubmit={send}>
      {error && (
        <p className="staff-form__error" role="alert" tabIndex={-1} ref={errorBox}>
          {error}
        </p>
      )}
      {children}
      <button type="submit" disabled={!isReady} aria-disabled={isSending}>
        {submit}
      </button>
    </form>
  )
}
