import { expect, test } from 'vitest'
import { exitCodeFor, lastLine, nothing, sum, tallyOf } from '#tests/support/tally.ts'

test('a run is the sum of its parts, on one line', () => {
  const parts = [tallyOf({ ...nothing, passed: 3 }, 0), tallyOf({ ...nothing, passed: 4, failed: 2 }, 1)]
  expect(lastLine(sum(parts))).toBe('7 passed, 2 failed')
})

test('what was not run is counted last, and only when there is any', () => {
  const parts = [tallyOf({ passed: 3, failed: 0, skipped: 1 }, 0), tallyOf({ passed: 4, failed: 0, skipped: 2 }, 0)]
  expect(lastLine(sum(parts))).toBe('7 passed, 0 failed, 3 skipped')
})

test('a part of which everything was skipped fails', () => {
  expect(tallyOf({ ...nothing, skipped: 2 }, 0)).toEqual({ passed: 0, failed: 1, skipped: 2 })
})

test('a run fails when anything failed, and only then', () => {
  expect(exitCodeFor({ ...nothing, passed: 7, failed: 1 })).toBe(1)
  expect(exitCodeFor({ ...nothing, passed: 7 })).toBe(0)
})

test('a run in which nothing ran fails', () => {
  expect(exitCodeFor(sum([]))).toBe(1)
  expect(tallyOf(nothing, 0)).toEqual({ ...nothing, failed: 1 })
})

test('a runner that fails without a failed test counts as one failure', () => {
  expect(tallyOf({ ...nothing, passed: 5 }, 1)).toEqual({ ...nothing, passed: 5, failed: 1 })
  expect(tallyOf(nothing, 137)).toEqual({ ...nothing, failed: 1 })
})
