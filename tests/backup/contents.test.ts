import { expect, test } from 'vitest'
import { placeOf } from '#lib/backup/contents.ts'

const folders = { cluster: '/data/postgres.restored', rest: '/data/restored' }

test('what a backup holds has its place, and nothing leads out of the folder', () => {
  expect(placeOf('postgres/base/1/', folders)).toBe('/data/postgres.restored/base/1')
  expect(placeOf('media/picture.png', folders)).toBe('/data/restored/media/picture.png')
  expect(placeOf('secret', folders)).toBe('/data/restored/secret')

  for (const name of [
    '../secret',
    '/etc/passwd',
    'media/../../x',
    'postgres/./x',
    'postgres//x',
    'secret/x',
    'admin-password',
    'media/a\\..\\x',
    '',
  ])
    expect([name, placeOf(name, folders)]).toEqual([name, undefined])
})
