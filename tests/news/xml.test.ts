import { expect, test } from 'vitest'
import { escapeXml } from '#lib/xml.ts'

test('markup characters are escaped, once', () => {
  expect(escapeXml(`<a href="x">Tom & Jerry's &amp;</a>`)).toBe(`&lt;a href=&quot;x&quot;&gt;Tom &amp; Jerry's &amp;amp;&lt;/a&gt;`)
  expect(escapeXml(']]>')).toBe(']]&gt;')
})

test('emoji and writing of every direction stay as they are', () => {
  const words = 'é 👩🏽‍🚀 مرحبا שלום 日本語 \u{10FFFF}'

  expect(escapeXml(words)).toBe(words)
})

test('what XML cannot hold is left out: control characters, halves of a character, and noncharacters', () => {
  expect(escapeXml('a\u0000b\u0001c\u0008d\u000be\u001ff')).toBe('abcdef')
  expect(escapeXml('tab\tline\nreturn\r')).toBe('tab\tline\nreturn\r')
  expect(escapeXml('x\ud83dy\udc69z')).toBe('xyz')
  expect(escapeXml('\ufffe\uffff\ufffd')).toBe('\ufffd')
})
