import { expect } from 'vitest'
import { upload } from '#tests/documents/upload.ts'
import { aPdfOf } from '#tests/pdf/a-pdf.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const most = 25 * 1024 * 1024

test('a file of 25 MB is taken, and one a byte larger refused with the limit', async ({ site, editor }) => {
  const token = editor.headers.authorization.slice('JWT '.length)
  const file = { name: 'large.pdf', type: 'application/pdf' }
  const taken = await upload(site, { ...file, bytes: aPdfOf(most) }, { token })
  expect([taken.status, taken.told]).toEqual([201, undefined])

  for (const beyond of [1, 100_000]) {
    const refused = await upload(site, { ...file, name: 'larger.pdf', bytes: aPdfOf(most + beyond) }, { token })
    expect(refused).toEqual({ status: 413, doc: undefined, told: expect.stringContaining('25 MB') })
  }
  expect((await editor.find('media', 'where[filename][like]=larger')).docs).toEqual([])
  await editor.remove('media', String(taken.doc?.id))
})
