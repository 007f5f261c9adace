import type { Alert, AlertKind } from '#lib/alerts/alert.ts'
import { isAbout } from '#lib/alerts/section.ts'
import { nextTurn, shownAt } from '#lib/alerts/shown-at.ts'
import { contentKeys } from '#lib/content-keys.ts'
import { noteRead, noteUntil, previewedAlert } from '#lib/render-context.ts'
import { findSite } from '#lib/site-settings/queries.ts'

/**
 * The alerts of a kind on a page, now. A page that asks is drawn again when the next of them begins or ends.
 * @param here the addresses of the page and of those above it; none for a page that stands nowhere, like the search.
 */
export async function findAlertsOn(here: string[], kind: AlertKind): Promise<Alert[]> {
  noteRead(contentKeys.list('alerts'))
  const previewed = previewedAlert()
  const site = await findSite()
  const others = (site?.alerts ?? []).filter(({ id }) => id !== previewed?.id)
  const alerts = others.filter((alert) => alert.kind === kind && isAbout(alert, here))
  const now = Date.now()
  noteUntil(nextTurn(alerts, now))
  return [...(previewed?.kind === kind ? [previewed] : []), ...shownAt(alerts, now)]
}
