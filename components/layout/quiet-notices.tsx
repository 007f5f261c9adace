import { NotOpenNotice } from '#components/layout/not-open-notice.tsx'
import { SiteAlerts } from '#components/layout/site-alert.tsx'

/** What is said of the whole site but isn't an emergency. On a sensitive page it comes after the help, so that nothing pushes that off the screen. */
export function QuietNotices({ here = [] }: { here?: string[] }) {
  return (
    <>
      <NotOpenNotice />
      <SiteAlerts kind="information" here={here} />
    </>
  )
}
