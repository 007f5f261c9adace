import { expect, test } from 'vitest'
import { openDemand } from '#lib/delivery/demand.ts'

test('whoever is refused counts as asking for more than whoever asks as often and waits, and both are forgotten in time', () => {
  let now = 0
  const demand = openDemand(() => now)
  demand.asked('patient')
  demand.asked('patient')
  demand.asked('flood')
  demand.refused('flood')

  expect(demand.of('patient')).toBe(2)
  expect(demand.of('flood')).toBe(11)
  expect(demand.of('nobody yet')).toBe(0)
  now = 10_000
  expect(demand.of('patient')).toBe(1)
  now = 600_000
  expect(demand.of('flood')).toBeLessThan(0.001)
})
