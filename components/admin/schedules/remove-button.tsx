'use client'

import { useEffect, useRef, useState } from 'react'
import { remove } from '#components/admin/schedules/send.ts'

type Props = { address: string; label: string; about?: string; done: string }

/** Takes something off the list that it stands in, and says so in its own place. */
export function RemoveButton({ address, label, about, done }: Props) {
  const [state, setState] = useState<'there' | 'leaving' | 'gone'>('there')
  const [fault, setFault] = useState('')
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (state === 'gone') said.current?.focus()
  }, [state])

  async function press() {
    setState('leaving')
    const why = await remove(address)
    setFault(why ?? '')
    setState(why ? 'there' : 'gone')
  }

  if (state === 'gone')
    return (
      <p ref={said} tabIndex={-1}>
        {done}
      </p>
    )
  return (
    <>
      {fault && <p role="alert">{fault}</p>}
      <button type="button" className="schedules__button" disabled={state === 'leaving'} onClick={() => void press()}>
        {label}
        {about && <span className="staff-unseen"> {about}</span>}
      </button>
    </>
  )
}
