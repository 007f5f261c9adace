'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { photoTypes } from '#lib/nominations/photo-rules.ts'

type ReplacePhotoProps = { address: string; number: number }

/** Puts another picture in the place of one, such as the same without a face. */
export function ReplacePhoto({ address, number }: ReplacePhotoProps) {
  const id = useId()
  const router = useRouter()
  const [fault, setFault] = useState('')
  const [isSending, setSending] = useState(false)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending) return
    setSending(true)
    const why = await post(address, new FormData(event.currentTarget))
    setSending(false)
    setFault(why ?? '')
    if (!why) router.refresh()
  }

  return (
    <details>
      <summary>
        Replace<span className="staff-unseen"> photo {number}</span>
      </summary>
      <form method="post" action={address} encType="multipart/form-data" onSubmit={(event) => void send(event)}>
        {fault && (
          <p role="alert" id={`${id}-fault`}>
            {fault}
          </p>
        )}
        <label htmlFor={id}>A JPEG, PNG or WebP photo up to 7 MB, such as this one without a face</label>
        <input id={id} type="file" name="photo" accept={photoTypes} aria-describedby={fault ? `${id}-fault` : undefined} />
        <p>The photo that is there now is deleted for good.</p>
        <button type="submit" className="schedules__button" aria-disabled={isSending}>
          Put it in place<span className="staff-unseen"> of photo {number}</span>
        </button>
      </form>
    </details>
  )
}

const notReplaced = 'The site couldn’t do it. Nothing has changed. Try again'

/** @returns why it couldn’t be put there; nothing when it is. */
async function post(address: string, form: FormData) {
  try {
    const answer = await fetch(address, { method: 'POST', body: form })
    if (answer.ok) return undefined
    const { errors }: { errors?: { message: string }[] } = await answer.json()
    return errors?.[0]?.message ?? notReplaced
  } catch {
    return notReplaced
  }
}
