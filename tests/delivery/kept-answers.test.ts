import { expect, test } from 'vitest'
import { contentKeys } from '#lib/content-keys.ts'
import { openKeptAnswers } from '#lib/delivery/kept-answers.ts'

test('an answer is kept until something that it read has changed', async () => {
  const { answers, now, render } = keptAnswers()
  const page = await answers.make('one', render('first', ['services']))

  expect(answers.find('one')).toBe(page)
  expect(answers.find('another')).toBeUndefined()
  now.publish('pages')
  expect(answers.find('one')).toBe(page)
  now.publish('services')
  expect(answers.find('one')).toBeUndefined()
})

test('an answer that speaks of the day is old the next day, and one of another database at once', async () => {
  const { answers, now, render } = keptAnswers()
  const ofToday = await answers.make('of today', render('first', [contentKeys.day]))
  await answers.make('of any day', render('first', []))

  expect(answers.find('of today')).toBe(ofToday)
  now.day = '2026-11-28'
  expect(answers.find('of today')).toBeUndefined()
  expect(answers.find('of any day')).toBeDefined()
  now.database = 'another'
  expect(answers.find('of any day')).toBeUndefined()
})

test('what changes while it is made makes it old, and whoever comes after does not get it', async () => {
  const { answers, now, render } = keptAnswers()
  const before = answers.make('one', render('before', ['services']))
  now.publish('services')
  const after = answers.make('one', render('after', ['services']))

  expect((await before).etag).not.toBe((await after).etag)
  expect(answers.find('one')).toBe(await after)
})

test('whoever asks while it is made, or has waited until it was, gets the same', async () => {
  const { answers, render, count } = keptAnswers()
  const both = await Promise.all([answers.make('one', render('first', [])), answers.make('one', render('second', []))])

  expect(both[0]).toBe(both[1])
  expect(await answers.make('one', render('third', []))).toBe(both[0])
  expect(count()).toBe(1)
})

test('what could not be read, or can’t be made, is not kept, and the least asked for goes', async () => {
  const { answers, render } = keptAnswers()
  await answers.make('unread', render('without its settings', [contentKeys.unread]))
  expect(answers.find('unread')).toBeUndefined()
  await expect(answers.make('broken', () => Promise.reject(new Error('It can’t be made')))).rejects.toThrow('It can’t be made')
  for (const name of ['one', 'two']) await answers.make(name, render(name, []))
  answers.find('one')
  await answers.make('three', render('three', []))

  expect(['unread', 'broken', 'one', 'two', 'three'].map((name) => answers.find(name) !== undefined)).toEqual([
    false,
    false,
    true,
    false,
    true,
  ])
  answers.clear()
  expect(answers.find('three')).toBeUndefined()
})

/** At most two, as of a present that can be changed. */
function keptAnswers() {
  const changes = new Map<string, number>()
  const now = {
    build: 'build',
    database: 'database',
    version: 1,
    day: '2026-11-27',
    now: 0,
    lastChange: (key: string) => changes.get(key) ?? 0,
    publish(key: string) {
      now.version += 1
      changes.set(key, now.version)
    },
  }
  let made = 0
  const common = { status: 200, contentType: 'text/html; charset=utf-8', policy: '', isSensitive: false }
  const render = (words: string, reads: string[]) => async () => {
    made += 1
    return { ...common, body: Buffer.from(words), reads }
  }
  return { answers: openKeptAnswers({ present: () => ({ ...now }), most: 2 }), now, render, count: () => made }
}
