import { test as base, expect } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { aSite } from '#tests/support/a-site.ts'
import { documentsOf } from './documents.ts'
import { faultsByHtmlValidate } from './html-validate.ts'
import { faultsByNuChecker, hasJava } from './nu-checker.ts'

const timeout = 120_000

const test = base.extend('documents', { scope: 'file' }, async ({}, { onCleanup }) => {
  const { databaseUrl, password, kept } = await aFilledDatabase(onCleanup)
  await using database = await aProxy(databaseUrl)
  await using site = await aSite({ databaseUrl: database.url, password, kept })
  return await documentsOf({ site, password, database })
})

const faulty = {
  address: '/faulty',
  state: 'made for this test',
  html: '<!DOCTYPE html>\n<html lang="en-GB"><head><title>Faulty</title></head>\n<body><p><div id="a"></div><div id="a"></div></body></html>',
}

test('html-validate finds no fault with any page in any state', { timeout }, async ({ documents }) => {
  expect(await faultsByHtmlValidate(documents)).toEqual([])
  expect(await faultsByHtmlValidate([faulty])).toContainEqual(expect.stringContaining('/faulty (made for this test), line 3:'))
})

test.skipIf(!hasJava())(
  'the Nu HTML checker, which needs Java, finds no error on any page in any state',
  { timeout },
  async ({ documents }) => {
    const faults = await faultsByNuChecker([...documents, faulty])

    expect(faults.filter((fault) => !fault.startsWith('/faulty'))).toEqual([])
    expect(faults).toContainEqual(expect.stringContaining('/faulty (made for this test), line 3:'))
  },
)
