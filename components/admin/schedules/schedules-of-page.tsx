'use client'

import { useEffect, useState } from 'react'
import { onOutcome } from '#components/admin/saves/save-outcomes.ts'
import { usePlace } from '#components/admin/saves/use-place.ts'
import { MissedNote } from '#components/admin/schedules/missed-note.tsx'
import { RemoveButton } from '#components/admin/schedules/remove-button.tsx'
import { askSchedules } from '#components/admin/schedules/send.ts'
import { onSchedules } from '#components/admin/schedules/tell-schedules.ts'
import { paths } from '#lib/paths.ts'
import type { SchedulesOfPage as OfPage, Reference, Schedule } from '#lib/schedules/schedule.ts'
import { formatScheduled } from '#lib/schedules/when.ts'
import './schedules.scss'

/** Above a page’s form, where there is something to say: what is set to happen to it, and what should have happened and didn’t. */
export function SchedulesOfPage({ document, page }: { document: Reference; page: OfPage }) {
  const [{ schedules, missed }, setPage] = useState(page)
  const { place } = usePlace()

  useEffect(() => onSchedules((told) => told.place === place && setPage(told.page)), [place])
  useEffect(() => {
    // What is published by hand isn't published by itself any more.
    async function askAgain() {
      const answer = await askSchedules(document)
      if (answer.ok) setPage(answer.page)
    }
    return onOutcome(({ place: saved, isSaved }) => void (isSaved && saved === place && askAgain()))
  }, [place, document])

  return (
    <div aria-live="polite">
      {schedules.length + missed.length > 0 && (
        <div className="schedules">
          {schedules.map((schedule) => (
            <SetNote key={schedule.id} {...schedule} />
          ))}
          {missed.map((one) => (
            <MissedNote key={one.id} {...one} />
          ))}
        </div>
      )}
    </div>
  )
}

function SetNote({ id, what, at, by }: Schedule) {
  return (
    <div className="schedules__note">
      <p>
        Set to be {what === 'publish' ? 'published' : 'withdrawn'} on <strong>{formatScheduled(at)}</strong>, by {by}.
        {what === 'publish' && ' Edits saved until then go with it.'}
      </p>
      <RemoveButton
        address={paths.schedule(id)}
        label="Cancel"
        about={what === 'publish' ? 'publishing' : 'withdrawing'}
        done="Cancelled"
      />
    </div>
  )
}
