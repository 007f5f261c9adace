import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef } from 'react'
import { type FieldErrors, type FieldValues, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { postedAnswers } from '#components/forms/posted-answers.ts'
import type { FormErrors, FormState, FormValues } from '#lib/forms/form-state.ts'

const doubleClick = 1000

/**
 * Checks a form by its own rules in the browser first. Answers that pass are posted by the browser as they would be without a script.
 * @param isExit whether these answers, complete or not, mean that the form is not for this person: the server leads them on.
 */
export function useCheckedForm(schema: z.ZodType<FieldValues, FieldValues>, state: FormState, isExit: (answers: FormValues) => boolean) {
  const form = useRef<HTMLFormElement>(null)
  const { handleSubmit, formState } = useForm({
    // The answers are read from the page itself. A copy kept in step by events would miss what was typed before this script ran,
    // and what a browser fills in or puts back without an event.
    resolver: (_, context, options) => {
      const answers = form.current ? postedAnswers(form.current) : {}
      return isExit(answers) ? { values: answers, errors: {} } : zodResolver(schema)(answers, context, options)
    },
    shouldFocusError: false,
  })
  const errors = formState.isSubmitted ? messagesOf(formState.errors) : state.errors
  const summary = useFocusOnRefusal(formState.submitCount, Object.keys(errors).length > 0)
  const post = usePost(form)

  return { form, summary, errors, checkFirst: handleSubmit(post) }
}

/** Moves to the summary after each attempt refused here. When the server refused it, the browser has already moved there. */
function useFocusOnRefusal(attempts: number, hasErrors: boolean) {
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
