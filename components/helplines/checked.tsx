import { formatDay, isOverdue } from '#lib/dates.ts'
import { today } from '#lib/render-context.ts'

/** When a person last checked the details beside it, or that they may have changed since. */
export function Checked({ on }: { on: string }) {
  if (isOverdue(on, today())) return <>These details may have changed.</>

  return (
    <>
      Checked on <time dateTime={on}>{formatDay(on)}</time>.
    </>
  )
}
