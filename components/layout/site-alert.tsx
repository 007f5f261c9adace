import { hrefOf } from '#components/links/link-target.ts'
import { SafeLink } from '#components/links/safe-link.tsx'
import { type Alert, type AlertKind, alertKinds } from '#lib/alerts/alert.ts'
import { findAlertsOn } from '#lib/alerts/on-page.ts'
import { paths } from '#lib/paths.ts'
import { textDirection } from '#lib/text-direction.ts'

type SiteAlertsProps = { kind: AlertKind; here: string[] }

/**
 * The alerts of a kind in one landmark with a name, so that people who move by landmarks find them; they are part of the page, so they are
 * not announced by themselves. `data-until` is for delivery, which takes out what is over where it can't draw the page again.
 */
export async function SiteAlerts({ kind, here }: SiteAlertsProps) {
  const alerts = await findAlertsOn(here, kind)
  if (alerts.length === 0) return null

  return (
    <section className={`site-alert site-alert--${kind}`} aria-label={names[kind]} data-until={lastEnd(alerts)}>
      <div className="govuk-width-container">
        {alerts.map((alert) => (
          <SiteAlert key={alert.id} alert={alert} />
        ))}
      </div>
    </section>
  )
}

const names = { emergency: 'Emergency', information: 'Important message' } as const satisfies Record<AlertKind, string>

function SiteAlert({ alert: { words, kind, link, until } }: { alert: Alert }) {
  return (
    <div className="site-alert__one" data-until={until}>
      <p dir={textDirection(words)}>
        {kind === 'emergency' && <strong className="site-alert__kind">{alertKinds.emergency}: </strong>}
        {words}
      </p>
      {link && <AlertLink link={link} />}
    </div>
  )
}

function AlertLink({ link }: { link: NonNullable<Alert['link']> }) {
  const href = hrefOfAlert(link)
  if (!href) return null

  return (
    <p dir={textDirection(link.label)}>
      <SafeLink url={href}>{link.label}</SafeLink>
    </p>
  )
}

function hrefOfAlert({ document, form, url }: NonNullable<Alert['link']>) {
  if (document) return hrefOf({ relationTo: document.collection, value: document.id })
  return form === 'nominate' ? paths.nominate : url
}

/** When the last of them is over; undefined where one stays. */
function lastEnd(alerts: Alert[]) {
  const ends = alerts.flatMap(({ until }) => until ?? [])
  return ends.length === alerts.length ? ends.toSorted().at(-1) : undefined
}
