import { gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { emptyFormPages } from '#lib/surface/form-pages.ts'
import { eventually } from '#tests/support/eventually.ts'
import { formIn } from '#tests/support/form-in.ts'
import { type Answer, send } from '#tests/support/http.ts'
import { readMetric } from '#tests/support/read-metric.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const encodings = [
  ['gzip, deflate, br, zstd', 'gzip'],
  ['gzip', 'gzip'],
  ['br', undefined],
  ['identity', undefined],
] as const

test('of many who open a form at once, each gets a nonce and a key that nobody else has, in every encoding', async ({ site }) => {
  for (const path of emptyFormPages) await eventually(async () => expect((await send(site, path)).status).toBe(200))
  const before = await readMetric(site, 'form_drawings_total')
  const views = await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      const [accepted, expected] = encodings[index % encodings.length] ?? encodings[0]
      const view = await send(site, paths.nominationPage('work'), { headers: { 'accept-encoding': accepted } })
      expect(view.headers['content-encoding']).toBe(expected)
      return given(view)
    }),
  )

  expect(new Set(views.map(({ nonce }) => nonce)).size).toBe(60)
  expect(new Set(views.map(({ key }) => key)).size).toBe(60)
  // All that is left without them is the same.
  expect(new Set(views.map(({ rest }) => rest)).size).toBe(1)
  expect(await readMetric(site, 'form_drawings_total')).toBe(before)
})

/** What one visitor is given: the nonce of the policy and the key of the form, which stand wherever there is one, and the page without them. */
function given({ headers, bytes }: Answer) {
  const body = String(headers['content-encoding'] ? gunzipSync(bytes) : bytes)
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? ''
  const { answers, scripts } = formIn(body)
  const key = String(answers.key)
  expect(headers['cache-control']).toBe('no-store')
  expect(key).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  expect(new Set(scripts.map((script) => script.nonce))).toEqual(new Set([nonce]))
  return { nonce, key, rest: body.replaceAll(nonce, '').replaceAll(key, '') }
}
