'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useRef, useState } from 'react'
import { Faults } from '#components/admin/faults.tsx'
import { sendSchedule, type Wrong } from '#components/admin/schedules/send.ts'
import { WhatFields } from '#components/admin/schedules/what-fields.tsx'
import { WhenFields } from '#components/admin/schedules/when-fields.tsx'
import { WhyNow } from '#components/admin/schedules/why-now.tsx'
import { AreYouSure, readGoTo, WithdrawalQuestions, type Withdrawing } from '#components/admin/withdrawal-questions.tsx'
import type { ScheduledWork, SchedulesOfPage } from '#lib/schedules/schedule.ts'
import { formatScheduled, whenMeant } from '#lib/schedules/when.ts'
import '#components/admin/drawer-form.scss'

type Props = Withdrawing & {
  document: { collection: string; id: string }
  isModified: boolean
  saveDraft: () => Promise<boolean>
  finish: (page: SchedulesOfPage, words: string) => void
}

const notSaved = 'Your words couldn’t be saved, so nothing is scheduled. Close this, save a draft, and then schedule it'

/** What should happen to the page, and when. Nothing is chosen beforehand. */
export function ScheduleForm({ document, path, others, places, isAskedTwice, isModified, saveDraft, finish }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [what, setWhat] = useState<ScheduledWork | undefined>()
  const [when, setWhen] = useState({ day: '', time: '' })
  const [wrong, setWrong] = useState<Wrong[]>([])
  const [isSure, setSure] = useState(false)
  const [isSending, setSending] = useState(false)
  const about = (field: Wrong['field']) => wrong.filter((one) => one.field === field).map(({ message }) => message)

  function choose(chosen: ScheduledWork) {
    setWhat(chosen)
    setSure(false)
    setWrong(wrong.filter(({ field }) => field !== 'what'))
  }

  function change(chosen: { day: string; time: string }) {
    setWhen(chosen)
    setWrong(wrong.filter(({ field }) => field !== 'day' && field !== 'time'))
  }

  async function schedule(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // React would hand it on to the form of the page, which this stands in.
    event.stopPropagation()
    setSending(true)
    const answers = new FormData(event.currentTarget)
    const asked =
      what === 'unpublish' ? { goTo: readGoTo(answers), isSure } : { electionReason: answers.get('electionReason') ?? undefined }
    const errors = await send({ what, ...when, ...asked })
    setSending(false)
    if (errors.length === 0) return
    if (errors.every(({ field }) => field === 'isSure')) return setSure(true)
    setWrong(errors)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus())
  }

  async function send(fields: { what: ScheduledWork | undefined; day: string; time: string }): Promise<Wrong[]> {
    const isMeant = !('faults' in whenMeant(fields))
    if (fields.what === 'unpublish' && isMeant && isAskedTwice && !isSure) return [{ field: 'isSure', message: '' }]
    if (fields.what === 'publish' && isMeant && isModified && !(await saveDraft())) return [{ message: notSaved }]
    const answer = await sendSchedule(document, fields)
    if (!answer.ok) return answer.errors
    const set = answer.page.schedules.find((one) => one.what === fields.what)
    finish(answer.page, `Set to be ${fields.what === 'publish' ? 'published' : 'withdrawn'}${set ? ` on ${formatScheduled(set.at)}` : ''}`)
    return []
  }

  return (
    <form ref={form} className="drawer-form schedule" onSubmit={schedule} noValidate>
      <WhatFields {...{ what, isModified }} choose={choose} wrong={about('what')} />
      <WhenFields when={when} change={change} wrong={{ day: about('day'), time: about('time') }} />
      {what === 'unpublish' && <WithdrawalQuestions {...{ path, others, places }} wrong={about('goTo')} />}
      {what === 'publish' && <WhyNow messages={about('electionReason')} />}
      <Faults messages={about(undefined)} />
      <AreYouSure path={path} isAsked={isSure} />
      <Button type="submit" disabled={isSending}>
        {isSure ? 'Yes, schedule it' : 'Schedule'}
      </Button>
    </form>
  )
}
