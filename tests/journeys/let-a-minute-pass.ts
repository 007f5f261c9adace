import type { Page } from '@playwright/test'
import { givenSite } from '#tests/journeys/given-site.ts'
import { hasTaken } from '#tests/nominations/a-resident.ts'
import { ownPostgres } from '#tests/support/own-postgres.ts'

/** Since the nomination was begun in this browser, as it does for a person: what is sent sooner is taken for a machine's, and kept apart. */
export async function letAMinutePass(page: Page) {
  const cookies = await page.context().cookies()
  const key = cookies.find(({ name }) => name === 'nomination')?.value ?? ''
  await hasTaken(await ownPostgres(givenSite().site).url(), { key }, 60)
}
