import { formatDay, isOverdue } from '#lib/dates.ts'
import { today } from '#lib/render-context.ts'

/** When somebody last checked the details beside it, with a warning once that is too long ago. */
export function CheckedLine({ checkedOn }: { checkedOn: string }) {
  const day = <time dateTime={checkedOn}>{formatDay(checkedOn)}</time>
  if (!isOverdue(checkedOn, today())) return <p className="checked">Checked on {day}</p>

  return (
    <p className="checked checked--overdue">
      <strong>Check before you rely on this:</strong> we last checked on {day}
    </p>
  )
}
