import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef, useState } from 'react'
import { type FieldErrors, type FieldValues, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { postedAnswers } from '#components/forms/posted-answers.ts'
import { useLeaving } from '#components/forms/use-leaving.ts'
import type { FormErrors, FormState } from '#lib/forms/form-state.ts'

const doubleClick = 1000

/**
 * Checks a form by its own rules in the browser first: an answer when somebody leaves it, all of them before they are sent. Answers that pass are
 * posted by the browser as they would be without a script.
 * @returns `errors` beside the questions, as they are now; `listed`, those of the last attempt to send: a list that changed by itself would move
 * the page under whoever types.
 */
export function useCheckedForm(schema: z.ZodType<FieldValues, FieldValues>, state: FormState) {
  const form = useRef<HTMLFormElement>(null)
  const [refused] = useState(() => fieldErrors(state.errors))
  const [listed, setListed] = useState(state.errors)
  const { handleSubmit, trigger, formState } = useForm({
    errors: refused,
    // The answers are read from the page itself. A copy kept in step by events would miss what was typed before this script ran,
    // and what a browser fills in or puts back without an event.
    resolver: (_, context, options) => zodResolver(schema)(form.current ? postedAnswers(form.current) : {}, context, options),
    shouldFocusError: false,
  })
  const errors = messagesOf(formState.errors)
  const summary = useFocusOnRefusal(formState.submitCount, Object.keys(listed).length > 0)
  const post = usePost(form)
  const checkFirst = handleSubmit(
    () => {
      setListed({})
      post()
    },
    (mistakes) => setListed(messagesOf(mistakes)),
  )
  const checkLeft = useLeaving(errors, (names) => void trigger(names))

  return { form, summary, errors, listed, checkFirst, checkLeft }
}

/** Moves to the summary after each attempt refused here. When the server refused it, the browser has already moved there. */
export function useFocusOnRefusal(attempts: number, hasErrors: boolean) {
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (attempts === 0 || !hasErrors) return
    document.title = `Error: ${document.title.replace(/^Error: /, '')}`
    summary.current?.focus()
  }, [attempts, hasErrors])

  return summary
}

function usePost(form: { current: HTMLFormElement | null }) {
  const postedAt = useRef(0)

  return () => {
    // Only a double click is held back: a post that hangs on a weak signal may be tried again, and its key keeps it one nomination.
    if (Date.now() - postedAt.current < doubleClick) return
    postedAt.current = Date.now()
    form.current?.submit()
  }
}

function messagesOf(errors: FieldErrors): FormErrors {
  return Object.fromEntries(Object.entries(errors).map(([name, error]) => [name, String(error?.message)]))
}

function fieldErrors(messages: FormErrors): FieldErrors {
  return Object.fromEntries(Object.entries(messages).map(([name, message]) => [name, { type: 'server', message }]))
}
