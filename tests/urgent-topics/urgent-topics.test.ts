import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { urgentTopicsIn } from '#lib/urgent-topics/urgent-topics-in.ts'

const sayings = readFileSync(new URL('./sayings.txt', import.meta.url), 'utf8')
  .split('\n== ')
  .slice(1)
  .flatMap((part) => {
    const [topics = '', ...typed] = part.split('\n')
    return typed.filter(Boolean).map((words) => [words, topics] as const)
  })

test.each(sayings)('“%s” speaks of: %s', (typed, topics) => {
  expect(urgentTopicsIn(typed).join('+') || '-').toBe(topics)
})

test.each(['', '  ', '\ud800', 'a'.repeat(5000), 'he '.repeat(2000)])('what is no sentence speaks of nothing', (typed) => {
  expect(urgentTopicsIn(typed)).toEqual([])
})

test('who comes first decides whether it is done to somebody or by them', () => {
  expect(urgentTopicsIn('he hits me')).toEqual(['domesticAbuse'])
  expect(urgentTopicsIn('I hit him')).toEqual(['ownBehaviour'])
})

const added = (words: string[]) => ({ domesticAbuse: { phrases: words, isOff: false } })

test('what staff add is found as they wrote it, in its order, whatever its capitals and apostrophes', () => {
  expect(urgentTopicsIn('Where is Sanctuary Row?', added(['sanctuary row']))).toEqual(['domesticAbuse'])
  expect(urgentTopicsIn('row over a sanctuary', added(['sanctuary row']))).toEqual([])
  expect(urgentTopicsIn('it isn’t love', added(["Isn't love"]))).toEqual(['domesticAbuse'])
})

test('a single common word that staff add matches nothing, and an empty one no more', () => {
  expect(urgentTopicsIn('my partner', added(['partner', '', ' ']))).toEqual([])
})

test('a topic that is switched off still leads to 999', () => {
  expect(urgentTopicsIn('my partner hits me', { domesticAbuse: { phrases: [], isOff: true } })).toEqual(['danger'])
  expect(urgentTopicsIn('999', { danger: { phrases: [], isOff: true } })).toEqual(['danger'])
})
