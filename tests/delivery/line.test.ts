import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDemand } from '#lib/delivery/demand.ts'
import { openLine } from '#lib/delivery/line.ts'
import { eventually } from '#tests/support/eventually.ts'

const limits = { atOnce: 2, waiting: 32, share: 4, longest: 4000 }

test('two are served at once, and the others in the order in which they came', async () => {
  const { come, finish, served } = aLine()
  for (const name of ['first', 'second', 'third', 'fourth']) come(name)

  await eventually(() => expect(served()).toEqual(['first', 'second']))
  finish('second')
  await eventually(() => expect(served()).toEqual(['first', 'second', 'third']))
  finish('first')
  await eventually(() => expect(served()).toEqual(['first', 'second', 'third', 'fourth']))
})

test('as many as the line takes wait, and the next is refused', async () => {
  const { come, outcomes } = aLine()
  for (let number = 0; number < 34; number += 1) come(`network ${number}`)
  come('one too many')

  await eventually(() => expect(outcomes()).toEqual({ 'one too many': 'full' }))
})

test('an address range has its share of those who are served and who wait, and another still gets in', async () => {
  const { come, outcomes, finish, served } = aLine()
  for (let number = 0; number < 5; number += 1) come(`visitor ${number}`, 'a crowd')
  come('somebody else')

  await eventually(() => expect(outcomes()).toEqual({ 'visitor 4': 'share' }))
  finish('visitor 0')
  await eventually(() => expect(served()).toContain('somebody else'))
  come('visitor 5', 'a crowd')
  await eventually(() => expect(outcomes()).toMatchObject({ 'visitor 0': 'served', 'visitor 4': 'share' }))
})

test('where the address says nothing of who it is, there is no share', async () => {
  const { come, outcomes } = aLine()
  for (let number = 0; number < 35; number += 1) come(`visitor ${number}`, null)

  await eventually(() => expect(outcomes()).toEqual({ 'visitor 34': 'full' }))
})

test('whoever asks for least comes first, and takes the place of whoever asks for most when the line is full', async () => {
  const { come, outcomes, finish, served } = aLine({ ...limits, waiting: 3 })
  for (const name of ['one', 'two']) come(name)
  for (const name of ['three', 'four', 'five', 'six']) come(name, 'a flood')
  await eventually(() => expect(outcomes()).toEqual({ six: 'full' }))
  come('a person')

  await eventually(() => expect(outcomes()).toEqual({ six: 'full', five: 'full' }))
  finish('one')
  await eventually(() => expect(served()).toEqual(['one', 'two', 'a person']))
})

test('nobody waits longer than the line allows, and then their place is free', async () => {
  const { come, outcomes } = aLine({ ...limits, waiting: 1, longest: 20 })
  for (const name of ['first', 'second', 'third']) come(name)

  await eventually(() => expect(outcomes()).toEqual({ third: 'late' }))
  come('fourth')
  await eventually(() => expect(outcomes()).toEqual({ third: 'late', fourth: 'late' }))
})

test('whoever goes away leaves the line, and is not held to have asked for more than others', async () => {
  const demand = openDemand(() => 0)
  const { come, outcomes, finish, served } = aLine(limits, demand)
  for (const name of ['first', 'second']) come(name)
  const leave = come('impatient')
  come('patient')
  leave()

  await eventually(() => expect(outcomes()).toEqual({ impatient: 'gone' }))
  finish('first')
  await eventually(() => expect(served()).toEqual(['first', 'second', 'patient']))
  expect(demand.of('impatient')).toBe(1)
})

test('whoever has gone before their request is read is not served', async () => {
  const line = openLine(limits)
  const visitor = { range: 'network', gone: AbortSignal.abort() }

  await expect(line.take(visitor, async () => 'served')).rejects.toMatchObject({ reason: 'gone' })
})

test('what fails is told to whoever asked for it, and the next is served', async () => {
  const line = openLine({ ...limits, atOnce: 1 })
  const visitor = { range: 'network', gone: new AbortController().signal }
  const failed = line.take(visitor, async () => Promise.reject(new Error('It can’t be made')))
  const next = line.take(visitor, async () => 'made')

  await expect(failed).rejects.toThrow('It can’t be made')
  expect(await next).toBe('made')
})

test('whoever comes right after another was served waits until what else has come could be answered', async () => {
  const line = openLine({ ...limits, atOnce: 1 })
  const visitor = { range: 'network', gone: new AbortController().signal }
  let isServed = false
  await line.take(visitor, async () => 'made')
  const next = line.take(visitor, async () => {
    isServed = true
  })
  // Other requests are read between two turns of the loop.
  await nextTurn()

  expect(isServed).toBe(false)
  await next
  expect(isServed).toBe(true)
})

test('whoever is served is told how long they waited', async () => {
  const line = openLine({ ...limits, atOnce: 1 })
  const visitor = { range: 'network', gone: new AbortController().signal }
  const first = line.take(visitor, () => wait(30))
  const waited = await line.take(visitor, async (milliseconds) => milliseconds)

  await first
  expect(waited).toBeGreaterThan(20)
})

/** A line, and who has come to it. Each is alone in an address range of their name, unless another is given or there is none. */
function aLine(of = limits, demand = openDemand(() => 0)) {
  const line = openLine(of, demand)
  const served: string[] = []
  const outcomes: Record<string, string> = {}
  const finish = new Map<string, () => void>()

  function come(name: string, range: string | null = name) {
    const gone = new AbortController()
    const done = Promise.withResolvers<void>()
    finish.set(name, done.resolve)
    const taken = line.take({ range: range ?? undefined, gone: gone.signal }, () => {
      served.push(name)
      return done.promise
    })
    void taken.then(
      () => {
        outcomes[name] = 'served'
      },
      ({ reason }: { reason: string }) => {
        outcomes[name] = reason
      },
    )
    return () => gone.abort()
  }

  return { come, finish: (name: string) => finish.get(name)?.(), served: () => served, outcomes: () => outcomes }
}
