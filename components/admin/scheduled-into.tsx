'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { formatMoment } from '#lib/dates.ts'
import type { ScheduledThen } from '#lib/elections/list-scheduled.ts'

/** What is scheduled into the pre-election period, as soon as its two days are chosen. */
export function ScheduledInto() {
  const from = useFormFields(([fields]) => fields.preElectionFrom?.value)
  const until = useFormFields(([fields]) => fields.preElectionUntil?.value)
  const scheduled = useScheduled(from, until)
  if (!scheduled) return null

  return (
    <section aria-live="polite" className="field-type">
      <h3>Scheduled into it</h3>
      {scheduled.length === 0 && <p>Nothing is scheduled to be published on these days.</p>}
      <ul>
        {scheduled.map(({ title, href, at, needsReason }) => (
          <li key={`${href} ${at}`}>
            <a href={href}>{title}</a>, {formatMoment(at)}
            {needsReason && '. It needs a reason, or it won’t be published: open it, and say why it can’t wait or schedule it for later'}
          </li>
        ))}
      </ul>
    </section>
  )
}

function useScheduled(from: unknown, until: unknown) {
  const [scheduled, setScheduled] = useState<ScheduledThen[] | undefined>()
  useEffect(() => {
    const asking = new AbortController()
    const ask = async () => setScheduled(from && until ? await fetchScheduled(from, until, asking.signal) : undefined)
    ask().catch(() => undefined)
    return () => asking.abort()
  }, [from, until])
  return scheduled
}

async function fetchScheduled(from: unknown, until: unknown, signal: AbortSignal): Promise<ScheduledThen[] | undefined> {
  const days = new URLSearchParams({ from: asDay(from), until: asDay(until) })
  const answer = await fetch(`/api/globals/site-settings/scheduled-into?${days}`, { signal })
  if (!answer.ok) return undefined
  const { scheduled }: { scheduled: ScheduledThen[] } = await answer.json()
  return scheduled
}

function asDay(value: unknown) {
  return value instanceof Date ? value.toISOString() : String(value)
}
