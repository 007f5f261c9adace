import { defineConfig, devices } from '@playwright/test'
import { givenSite } from '#tests/journeys/given-site.ts'

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

/** Every journey in a real browser, against the built site as `npm start` runs it. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  globalSetup: './start-site.ts',
  outputDir: '../results/journeys',
  // One site and one person at a time: staff take down a page that others read.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../results/journeys.json' }]],
  use: { locale: 'en-GB', timezoneId: 'Europe/London', trace: 'retain-on-failure', actionTimeout: 15_000, navigationTimeout: 30_000 },
  projects: [
    { name: 'with JavaScript', use: chromium },
    { name: 'without JavaScript', use: { ...chromium, javaScriptEnabled: false }, grepInvert: /@script/ },
  ],
})
