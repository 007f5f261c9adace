import { expect, test } from 'vitest'
import { keptFor } from '#lib/keeping/kept-for.ts'

test.for([
  [1, '1 month'],
  [6, '6 months'],
  [12, '1 year'],
  [18, '18 months'],
  [24, '2 years'],
] as const)('%i months are written as “%s”', ([months, words]) => {
  expect(keptFor(months)).toBe(words)
})
