import { expect, test } from 'vitest'
import { exitCodeFor, lastLine, nothing, sum, tallyOf } from '#tests/support/tally.ts'

test('a run is the sum of its parts, on one line', () => {
  expect(lastLine(sum([tallyOf({ passed: 3, failed: 0 }, 0), tallyOf({ passed: 4, failed: 2 }, 1)]))).toBe('7 passed, 2 failed')
})

test('a run fails when anything failed, and only then', () => {
  expect(exitCodeFor({ passed: 7, failed: 1 })).toBe(1)
  expect(exitCodeFor({ passed: 7, failed: 0 })).toBe(0)
})

test('a run in which nothing ran fails', () => {
  expect(exitCodeFor(sum([]))).toBe(1)
  expect(tallyOf(nothing, 0)).toEqual({ passed: 0, failed: 1 })
})

test('a runner that fails without a failed test counts as one failure', () => {
  expect(tallyOf({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 })
  expect(tallyOf(nothing, 137)).toEqual({ passed: 0, failed: 1 })
})
