'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { AreYouSure, readGoTo, WithdrawalQuestions, type Withdrawing } from '#components/admin/withdrawal-questions.tsx'
import '#components/admin/drawer-form.scss'

/** What a withdrawal asks, and what stands in its way. The home page and help pages ask twice. */
export function WithdrawForm({ document, path, others, places, isAskedTwice }: Withdrawing & { document: string }) {
  const [isSure, setSure] = useState(false)
  const [fault, setFault] = useState('')
  const [isSending, setSending] = useState(false)

  async function withdraw(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // React would hand it on to the form of the page, which this stands in.
    event.stopPropagation()
    const goTo = readGoTo(new FormData(event.currentTarget))
    if (goTo === undefined) return setFault('Choose where people should go instead')
    setFault('')
    if (isAskedTwice && !isSure) return setSure(true)
    setSending(true)
    const why = await send(document, { _status: 'draft', goTo, isSure })
    if (why === undefined) return window.location.reload()
    setSending(false)
    setFault(why)
  }

  return (
    <form className="drawer-form" onSubmit={withdraw} noValidate>
      <p>It comes off the site at once. Its words stay here, as a draft.</p>
      <WithdrawalQuestions {...{ path, others, places }} wrong={fault ? [fault] : []} />
      <AreYouSure path={path} isAsked={isSure} />
      <Button type="submit" disabled={isSending}>
        {isSure ? 'Yes, withdraw it' : 'Withdraw'}
      </Button>
    </form>
  )
}

type Refused = { errors?: { message?: string; data?: { errors?: { message: string }[] } }[] }

/** @returns why it was refused; undefined when it is done. */
async function send(document: string, fields: object): Promise<string | undefined> {
  const failed = 'The site couldn’t do it. Nothing has changed. Try again'
  try {
    const answer = await fetch(`/api/${document}?depth=0&unpublishAllLocales=true`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fields),
    })
    if (answer.ok) return undefined
    const { errors }: Refused = await answer.json()
    return errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? failed
  } catch {
    return failed
  }
}
