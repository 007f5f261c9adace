import { expect, test } from 'vitest'
import { seenBy } from '#lib/finishing/attribute-tests.ts'

test('what selectors can’t tell apart is seen as one, and what no selector asks about not at all', () => {
  const seenAs = seenBy('a[href^=\\/]{b:c} a[href^="https://"]{b:c} input[type=text i]{b:c} [tabindex]{b:c}')
  const seen = (name: string, ...values: string[]) => values.map((value) => seenAs(name, value))

  expect(seen('href', '/one', '/two', 'https://one.example', 'https://two.example', '#here', '/three')).toEqual([
    ...['/one', '/one', 'https://one.example', 'https://one.example', '#here', '/one'],
  ])
  expect(seen('type', 'radio', 'checkbox', 'text', 'TEXT')).toEqual(['radio', 'radio', 'text', 'TEXT'])
  expect(seen('tabindex', '0', '-1')).toEqual(['0', '0'])
  expect(seen('value', 'mine')).toEqual([undefined])
  expect(seen('class', 'a', 'b')).toEqual(['a', 'b'])
})

test.each([
  ['[lang|=en]', 'en-GB', 'english'],
  ['[rel~="me"]', 'noopener me', 'meal'],
  ['[href$=".pdf"]', '/a.pdf', '/a.pdf?b'],
  ["[title*='b c']", 'a b c', 'a bc'],
  ['[dir="rtl"]', 'rtl', 'ltr'],
])('%s tells “%s” from “%s”', (selector, one, other) => {
  const [name = ''] = /\w+/.exec(selector) ?? []
  const seenAs = seenBy(`${selector}{a:b}`)

  expect(seenAs(name, one)).toBe(one)
  expect(seenAs(name, other)).toBe(other)
})
