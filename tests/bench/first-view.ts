import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Browser } from '@playwright/test'
import { paths } from '#lib/paths.ts'
import { contentPages } from '#tests/journeys/states.ts'
import { aRunningBrowser } from '#tests/support/a-browser.ts'
import { aSite, freePort } from '#tests/support/a-site.ts'
import { stateAddresses } from '#tests/support/state-addresses.ts'

const rounds = 5

/** As Lighthouse has a phone: four times slower than this machine, and 4G at its slowest, where the latency is paid by each request. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }
const slowdown = 4
const slow4g = { offline: false, latency: 562.5, downloadThroughput: (1.44 * 1024 ** 2) / 8, uploadThroughput: (0.66 * 1024 ** 2) / 8 }

const plainest =
  '<!DOCTYPE html><html lang="en-GB"><meta name="viewport" content="width=device-width"><title>Plain</title><link rel="icon" href="data:,"><p>A page of two sentences. This is the second.</p>'

/** How long a first visitor waits for each template's Largest Contentful Paint on a slow phone, beside the plainest page that there can be. */
await bench()

async function bench() {
  await using site = await aSite()
  const plain = await servePlain()
  await using running = await aRunningBrowser()
  const pages = [...contentPages, paths.services, ...Object.values(stateAddresses)].map((path) => `${site.url}${path}`)
  const times = new Map([plain.url, ...pages].map((url) => [url, [] as number[]]))

  // One after another in each round, so that what slows the machine for a while slows them all.
  for (let round = 0; round < rounds; round += 1)
    for (const [url, taken] of times) taken.push(await largestPaint(running.browser, { from: plain.url, url }))
  plain.close()

  const least = median(times.get(plain.url) ?? [])
  process.stdout.write(
    `largest contentful paint on a slow phone ÷ that of the plainest page (${Math.round(least)} ms), medians of ${rounds}\n`,
  )
  for (const url of pages) {
    const ours = median(times.get(url) ?? [])
    process.stdout.write(`${(ours / least).toFixed(2)}  ${url.slice(site.url.length)} (${Math.round(ours)} ms)\n`)
  }
}

async function servePlain() {
  const port = await freePort()
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(plainest))
  await once(server.listen(port), 'listening')
  return { url: `http://localhost:${port}/`, close: () => server.close() }
}

/** In milliseconds after the start of the navigation, in a browser that has kept nothing. */
async function largestPaint(browser: Browser, { from, url }: { from: string; url: string }) {
  const page = await browser.newPage(phone)
  // The browser begins a process for the first page of a window, which is no page's doing.
  await page.goto(from)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow4g)
  await page.goto(url)
  // No event says that nothing larger will be painted, so a browser can only be given time for it, as Lighthouse gives it.
  await page.waitForTimeout(500)
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN))
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await page.context().close()
  return time
}

function median(values: number[]) {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}
