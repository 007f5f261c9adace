import type { DefaultServerCellComponentProps } from 'payload'
import { stateAt } from '#lib/alerts/shown-at.ts'
import type { Alert } from '#lib/payload-types.ts'

/** In the list of alerts: whether the public reads it now, which “Published” doesn't say once its time is over. */
export function AlertState({ rowData }: DefaultServerCellComponentProps) {
  const { _status, from, until } = rowData as Alert
  const span = { ...(from && { from }), ...(until && { until }) }
  return <span>{stateAt({ ...span, isPublished: _status === 'published' }, Date.now())}</span>
}
