import { NotOpenNotice } from '#components/layout/not-open-notice.tsx'
import { SiteAlerts } from '#components/layout/site-alert.tsx'

/** What a sensitive page says after its help of the whole site, so that nothing but an emergency pushes that help off the screen. */
export function QuietNotices({ here = [] }: { here?: string[] }) {
  return (
    <>
      <NotOpenNotice />
      <SiteAlerts kind="information" here={here} />
    </>
  )
}
