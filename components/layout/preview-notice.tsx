import type { Alert } from '#lib/alerts/alert.ts'
import { topOf } from '#lib/alerts/section.ts'
import { formatMoment } from '#lib/dates.ts'

export function PreviewNotice() {
  return (
    <p className="quiet preview-notice">
      <strong>Preview.</strong> This is the newest draft. Only signed-in staff can see it.
    </p>
  )
}

/** It is drawn whatever its time is, so the time is said. */
export function AlertPreviewNotice({ alert }: { alert: Alert }) {
  const { place, from, until } = alert
  const isNowhere = place === 'section' && topOf(alert) === undefined

  return (
    <p className="quiet preview-notice">
      <strong>Preview.</strong> This is the newest draft of the alert. Only signed-in staff can see it.
      {from && ` Once published, it is shown from ${formatMoment(from)}.`}
      {until && ` It is shown until ${formatMoment(until)}.`}
      {isNowhere && ' The page at the top of its section isn’t published, so it is shown nowhere.'}
    </p>
  )
}
