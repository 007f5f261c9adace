import { expect, test } from 'vitest'
import { findWords, forgetAllWords, forgetOldAndOthers, type Keeper, keepWords, keyOfWords } from '#lib/saves/kept-words.ts'

const day = 24 * 60 * 60 * 1000
const now = Date.UTC(2026, 10, 27)
const mine = keyOfWords({ person: 'one', place: 'news/1' })
const others = keyOfWords({ person: 'two', place: 'news/1' })

/** As a browser's, with room for so many characters. */
function aKeeper(room = 1000): Keeper {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem(key, value) {
      const taken = [...kept].reduce((sum, [other, one]) => sum + (other === key ? 0 : one.length), 0)
      if (taken + value.length > room) throw new DOMException('Full', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
}

function words(at: number, title = 'Mine') {
  return { at, words: { title } }
}

test('words are found again for seven days', () => {
  const keeper = aKeeper()
  keepWords(keeper, mine, words(now))

  expect(findWords(keeper, mine, now + 7 * day)?.words).toEqual({ title: 'Mine' })
  expect(findWords(keeper, mine, now + 7 * day + 1)).toBeUndefined()
})

test('another person’s sign-in, and time, clear what is kept, and nothing else of the browser’s', () => {
  const keeper = aKeeper()
  keeper.setItem('theme', 'dark')
  keepWords(keeper, mine, words(now))
  keepWords(keeper, others, words(now))
  keepWords(keeper, keyOfWords({ person: 'two', place: 'news/2' }), words(now - 8 * day))

  forgetOldAndOthers(keeper, 'two', now)

  expect(Array.from({ length: keeper.length }, (_, index) => keeper.key(index))).toEqual(['theme', others])
})

test('while nobody is signed in words wait for whoever typed them', () => {
  const keeper = aKeeper()
  keepWords(keeper, mine, words(now))
  forgetOldAndOthers(keeper, undefined, now)

  expect(findWords(keeper, mine, now)).toBeDefined()
  forgetAllWords(keeper)
  expect(keeper.length).toBe(0)
})

test('a full browser gives up the oldest words for the newest', () => {
  const keeper = aKeeper(220)
  keepWords(keeper, mine, words(now - day, 'x'.repeat(60)))
  keepWords(keeper, others, words(now - 2 * day, 'x'.repeat(60)))
  const newest = keyOfWords({ person: 'one', place: 'news/3' })

  expect(keepWords(keeper, newest, words(now, 'x'.repeat(60)))).toBe(true)
  expect([mine, others, newest].map((key) => findWords(keeper, key, now) !== undefined)).toEqual([true, false, true])
  expect(keepWords(keeper, newest, words(now, 'x'.repeat(400)))).toBe(false)
})

test('what can’t be read counts as nothing', () => {
  const keeper = aKeeper()
  for (const value of ['', 'null', '{', '[]', '{"at":1}', '{"at":"then","words":{}}']) {
    keeper.setItem(mine, value)
    expect(findWords(keeper, mine, 1)).toBeUndefined()
  }
})
