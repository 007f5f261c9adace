import { expect, test } from 'vitest'
import { slugOf } from '#lib/words/slug.ts'

test.each([
  ['Née Müller', 'nee-muller'],
  ['Ne\u0301e Mu\u0308ller', 'nee-muller'],
  ['Straße, Ærø, Łódź, Đurđa, Þór, ħ, ı', 'strasse-aero-lodz-durda-thor-h-i'],
  ['Ŵyn ap Siôn', 'wyn-ap-sion'],
  ['Ελλάδα και Υγεία', 'ellada-kai-ygeia'],
  ['Йогурт и щука', 'yogurt-i-shchuka'],
  ['Людмила Їжакевич', 'lyudmila-izhakevich'],
  ['ﬁne “quotes” – it’s 50%', 'fine-quotes-its-50'],
  ['中国', 'zhongguo'],
  ['٢٠٢٦', '2026'],
  ['🙂 – !', ''],
  ['İstanbul', 'istanbul'],
])('the address of “%s” is “%s”', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('every letter of Latin, Greek and Cyrillic alphabets is readable in an address', () => {
  for (const letter of lettersBetween('ÀſΑΩάωЁџ'))
    if (/(?![ЬЪьъ])\p{L}/u.test(letter)) expect([letter, slugOf(letter)]).toEqual([letter, expect.stringMatching(/^[a-z0-9]+$/)])

  expect(slugOf('ж'.repeat(200))).toHaveLength(80)
})

/** @param ends the first and the last letter of each row of Unicode. */
function lettersBetween(ends: string) {
  const rows = ends.match(/../gu) ?? []
  return rows.flatMap((row) => {
    const [first = 0, last = 0] = [...row].map((letter) => letter.codePointAt(0) ?? 0)
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
  })
}
