import { expect, test } from 'vitest'
import { siteTests, unitTests } from './kinds-of-test.ts'

test('a test that starts a site or a database, also by way of another module, is one of a site', () => {
  expect(siteTests()).toEqual(
    expect.arrayContaining([
      'tests/start/several-at-once.test.ts',
      'tests/publishing/publish.test.ts',
      'tests/embedded-postgres/embedded-postgres.test.ts',
    ]),
  )
})

test('a test that only asks for types and values of the product is a unit test', () => {
  expect(unitTests()).toEqual(
    expect.arrayContaining([
      'tests/support/kinds-of-test.test.ts',
      'tests/delivery/page-store.test.ts',
      'tests/starter-content/words.test.ts',
    ]),
  )
})

test('each test is one or the other', () => {
  expect(unitTests().filter((file) => siteTests().includes(file))).toEqual([])
})
