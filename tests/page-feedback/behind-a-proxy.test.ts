import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { post } from '#tests/support/http.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'
import { anAnswer } from './an-answer.ts'

const test = testOnASite({ TRUST_PROXY: '1' })

test('behind a proxy of ours visitors are told apart by the address it saw, not by one they made up', async ({ site }) => {
  for (const forwarded of ['203.0.113.1', '203.0.113.2', '198.51.100.7, 203.0.113.1', '198.51.100.8, 203.0.113.1'])
    expect((await post(site, paths.feedback, anAnswer(), { 'x-forwarded-for': forwarded })).status).toBe(303)

  expect(await query(site.database, 'SELECT useful FROM page_feedback')).toHaveLength(2)
})
