'use client'

import { RemoveButton } from '#components/admin/schedules/remove-button.tsx'
import { paths } from '#lib/paths.ts'
import type { Missed } from '#lib/schedules/schedule.ts'
import { formatScheduled } from '#lib/schedules/when.ts'

export function MissedNote({ id, what, due, why }: Missed) {
  return (
    <div className="schedules__note schedules__note--missed">
      <p>
        {what === 'publish' ? 'Publishing' : 'Withdrawing'} it{due && <> on {formatScheduled(due)}</>} didn’t happen: {why}.
      </p>
      <RemoveButton address={paths.failure(id)} label="Remove this note" done="Removed" />
    </div>
  )
}
