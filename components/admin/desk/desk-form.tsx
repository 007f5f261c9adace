'use client'

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Faults } from '#components/admin/faults.tsx'
import { type Answer, postFields } from '#components/admin/sign-in/post-fields.ts'
import { Ask } from '#components/forms/ask.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { postedAnswers } from '#components/forms/posted-answers.ts'
import { untickOthers } from '#components/forms/untick-others.ts'
import type { FormErrors, FormValues } from '#lib/forms/form-state.ts'
import type { FormQuestions } from '#lib/forms/questions.ts'

type DeskFormProps = {
  /** Parts its fields from those of other forms on the page. */
  id: string
  /** Of the REST interface. */
  action: string
  submit: string
  /** In the order asked, under their headings where there are several. */
  groups: readonly { title?: string; questions: FormQuestions }[]
  /** What is there to begin with. */
  values?: FormValues
  /** What is sent beside the answers. */
  carried?: Record<string, string>
  /** What is wrong, by field, before it is sent: by the rules of whoever answers it. */
  check: (values: FormValues) => FormErrors
  done: (answer: Answer) => void
  /** A question of another kind, and its name among the mistakes. */
  children?: (error: (name: string) => string | undefined, id: (name: string) => string) => ReactNode
  alsoAsked?: readonly string[]
}

/** A form of the desk. It is checked here and sent by its script; mistakes stand beside the questions, and a refusal above them. */
export function DeskForm({ id, action, submit, groups, values = {}, carried = {}, check, done, children, alsoAsked = [] }: DeskFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const { errors, refusal, isSending, isReady, send } = useSending({ action, check, done })
  const idOf = (name: string) => `${id}-${name}`
  const inputs = Object.fromEntries(
    [...alsoAsked, ...groups.flatMap(({ questions }) => Object.keys(questions))].map((name) => [name, idOf(name)]),
  )

  useEffect(() => {
    if (refusal || Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
  }, [errors, refusal])

  return (
    <form id={id} className="desk-form" method="post" action={action} onSubmit={send} onChange={untickOthers} noValidate ref={form}>
      <ErrorSummary errors={errors} inputs={inputs} />
      <Faults messages={refusal ? [refusal] : []} />
      {Object.entries(carried).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children?.((name) => errors[name], idOf)}
      {groups.map(({ title, questions }) => (
        <div key={title ?? Object.keys(questions).join()}>
          {title && <h2>{title}</h2>}
          {Object.entries(questions).map(([name, question]) => (
            <Ask key={name} name={name} id={idOf(name)} question={question} value={values[name]} error={errors[name]} />
          ))}
        </div>
      ))}
      <button type="submit" className="desk__button" disabled={!isReady} aria-disabled={isSending}>
        {submit}
      </button>
    </form>
  )
}

function useSending({ action, check, done }: Pick<DeskFormProps, 'action' | 'check' | 'done'>) {
  const [errors, setErrors] = useState<FormErrors>({})
  const [refusal, setRefusal] = useState<string>()
  const [isSending, setSending] = useState(false)
  // Before its script runs, the browser would send it unchecked, and show the answer nowhere.
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending) return
    const values = postedAnswers(event.currentTarget)
    const found = check(values)
    setErrors(found)
    setRefusal(undefined)
    if (Object.keys(found).length > 0) return
    setSending(true)
    const { answer, refusal: why } = await postFields(action, asText(values))
    setSending(false)
    setRefusal(why)
    if (answer) done(answer)
  }

  return { errors, refusal, isSending, isReady, send }
}

/** Staff's forms send text alone: of several answers, each with a comma before the next. */
function asText(values: FormValues) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value].flat().join(',')]))
}
