'use client'

import { useState } from 'react'
import { Faults } from '#components/admin/faults.tsx'

/** Why it can’t wait until after an election: asked once that is needed, and there from then on. */
export function WhyNow({ messages }: { messages: string[] }) {
  const [isAsked, setAsked] = useState(false)
  if (messages.length > 0 && !isAsked) setAsked(true)
  if (!isAsked) return null

  return (
    <>
      <Faults messages={messages} id="schedule-why-wrong" />
      <label htmlFor="schedule-why">Why it can’t wait</label>
      <textarea
        id="schedule-why"
        name="electionReason"
        rows={3}
        maxLength={300}
        aria-invalid={messages.length > 0}
        aria-describedby="schedule-why-wrong"
      />
    </>
  )
}
