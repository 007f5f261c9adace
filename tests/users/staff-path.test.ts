import { expect, test } from 'vitest'
import { staffPath } from '#lib/users/staff-path.ts'

test.for([['/admin'], ['/admin/collections/pages?limit=5&where%5Ba%5D=b'], ['/preview/pages/1'], ['/admin/codes']])(
  '%s is led back to',
  ([path]) => {
    expect(staffPath(path)).toBe(path)
  },
)

test.for([
  [undefined],
  [''],
  [['/admin/codes']],
  ['admin/codes'],
  ['https://evil.example/admin'],
  ['//evil.example/admin'],
  ['/\\evil.example/admin'],
  ['/\t/evil.example/admin'],
  ['/admin/..//evil.example'],
  ['/api/users/logout'],
  ['/administration'],
  ['/admin/logout'],
  ['/admin/login?redirect=/admin/login'],
  ['javascript:alert(1)'],
] as const)('%s is not', ([path]) => {
  expect(staffPath(path)).toBe('/admin')
})
