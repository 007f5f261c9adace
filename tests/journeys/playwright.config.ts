import { defineConfig, devices } from '@playwright/test'
import { givenSite } from '#tests/journeys/given-site.ts'
import { withoutScriptToo } from '#tests/journeys/without-script-too.ts'

const { site, browser } = givenSite()

const chromium = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1280, height: 800 },
  baseURL: site.url,
  launchOptions: {
    executablePath: browser.executablePath,
    env: browser.env,
    // As root, in containers and without a graphics card.
    ignoreDefaultArgs: ['--headless'],
    args: ['--headless=shell', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  },
}

// Staff change every page there, or ask everybody for reasons, so they come when the others are done.
const everywhere = ['alert.journey.ts', 'election.journey.ts']
// A page that others read is taken down there, and each change is timed, so it comes by itself.
const publishing = 'publishing.journey.ts'
// The database stops under everybody, so it comes last.
const outage = 'outage.journey.ts'

/** Every journey in a real browser, against the built site as `npm start` runs it. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  globalSetup: './start-site.ts',
  outputDir: '../results/journeys',
  fullyParallel: true,
  // A browser waits for most of what it does, so three keep two processors busy.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // A journey of ten steps takes a minute where others keep the processors busy.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../results/journeys.json' }]],
  use: { locale: 'en-GB', timezoneId: 'Europe/London', actionTimeout: 15_000, navigationTimeout: 30_000 },
  projects: [
    { name: 'with JavaScript', use: chromium, testIgnore: [...everywhere, publishing, outage] },
    // Where no page has a script there is nothing to go without.
    { name: 'without JavaScript', use: { ...chromium, javaScriptEnabled: false }, grep: new RegExp(withoutScriptToo.tag) },
    {
      name: 'everywhere',
      use: chromium,
      testMatch: everywhere,
      dependencies: ['with JavaScript', 'without JavaScript'],
      fullyParallel: false,
    },
    { name: 'publishing', use: chromium, testMatch: publishing, dependencies: ['everywhere'] },
    { name: 'outage', use: { ...chromium, javaScriptEnabled: false }, testMatch: outage, dependencies: ['publishing'] },
  ],
})
