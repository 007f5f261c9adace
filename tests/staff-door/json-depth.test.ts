import { expect, test } from 'vitest'
import { isDeeperThan } from '#lib/staff-door/json-depth.ts'

test.for<[json: string, depth: number]>([
  ['1', 0],
  ['{}', 1],
  ['[[[]]]', 3],
  ['{"a":[{"b":[]}]}', 4],
  ['[[],[],[]]', 2],
  ['["[[[{{{"]', 1],
  ['{"a\\"[[":"\\\\","b":[]}', 2],
  ['["\\\\\\"[[", [[]]]', 3],
  ['[[[[', 4],
  // What comes after the end of a text that isn't one is text to a reader too.
  ['["[[[[', 1],
])('%s nests %i deep', ([json, depth]) => {
  expect(isDeeperThan(depth, Buffer.from(json))).toBe(false)
  if (depth > 0) expect(isDeeperThan(depth - 1, Buffer.from(json))).toBe(true)
})
