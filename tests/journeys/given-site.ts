import type { Browser } from '#tests/support/a-browser.ts'
import type { Site } from '#tests/support/a-site.ts'

/** `staffToken`: a session in /admin that all journeys share. */
type Given = { site: Pick<Site, 'url' | 'dataDir'>; browser: Browser; staffToken: string }

const name = 'JOURNEYS_GIVEN'

/** Tells the processes in which journeys run what was started for them. */
export function give({ site: { url, dataDir }, ...others }: Given) {
  process.env[name] = JSON.stringify({ site: { url, dataDir }, ...others } satisfies Given)
}

/** What was started. In the process that starts it, nothing is yet. */
export function givenSite(): Given {
  const text = process.env[name]
  return text ? JSON.parse(text) : { site: { url: '', dataDir: '' }, browser: { executablePath: '', env: {} }, staffToken: '' }
}
