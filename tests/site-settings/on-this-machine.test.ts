import { expect } from 'vitest'
import { send } from '#tests/support/http.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite({ SITE_URL: 'http://localhost:3000' })

test('a site on this machine alone says that it is not open, and no more', async ({ site }) => {
  const { headers, body } = await send(site, '/')

  expect(headers['x-robots-tag']).toBeUndefined()
  expect(body).toContain('This website is being prepared')
})
