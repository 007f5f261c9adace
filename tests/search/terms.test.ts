import { expect, test } from 'vitest'
import { allOf, mostOf } from '#lib/search/as-tsquery.ts'
import { isCommonWord } from '#lib/search/common-words.ts'
import { comparable, readQuery } from '#lib/search/query.ts'
import { termsOf } from '#lib/search/terms.ts'

const everyday = [
  { typed: ['jail', 'behind bars'], means: ['prison'], isBothWays: true },
  { typed: ['getting out'], means: ['leaving prison'], isBothWays: false },
  { typed: ['ex-offender'], means: ['people with convictions'], isBothWays: false },
]
const terms = (typed: string) => termsOf(readQuery(typed).words, everyday).map(({ words, instead }) => [words, ...instead])

test.each([
  ['jail', [['jail', 'prison']]],
  ['JAILS', [['JAILS', 'prison']]],
  ['prison', [['prison', 'jail', 'behind bars']]],
  ['my partner is getting out', [['partner'], ['getting out', 'leaving prison']]],
  ['ex offenders', [['ex offenders', 'people with convictions']]],
  ['Ex-Offender’s jobs', [['Ex Offender’s', 'people with convictions'], ['jobs']]],
  ['leaving prison', [['leaving'], ['prison', 'jail', 'behind bars']]],
])('“%s” asks for what staff explained too, one way or both', (typed, asked) => {
  expect(terms(typed)).toEqual(asked)
})

test('words that only ask are left out, unless there are no others', () => {
  expect(terms('Where can I get help with housing?')).toEqual([['housing']])
  expect(terms('who can help')).toEqual([['who'], ['can'], ['help']])
})

test.each([
  ['i.o.m.', ['iom']],
  ['re-offending', ['re offending']],
  ['0808 2000 247', ['0808 2000 247']],
  ['08082000247.', ['0808 200 0247']],
  ['tel:+44-808-2000-247', ['0808 200 0247']],
  ['(0808)\u2011200 0247', ['0808 200 0247']],
  ['\u202A0808 2000 247\u202C', ['0808 2000 247']],
  ['hous\u00ADing\u200B', ['housing']],
  ['drugs/alcohol', ['drugs alcohol']],
])('“%s” is read as %j', (typed, words) => {
  expect(readQuery(typed).words).toEqual(words)
})

test.each([
  ['Victims’', 'victim'],
  ["women's", 'women'],
  ['address', 'address'],
  ['café', 'cafe'],
])('“%s” is compared as “%s”', (word, plain) => {
  expect(comparable(word)).toBe(plain)
})

test('most words are more than half of them, and two words are both', () => {
  expect(mostOf(['a'])).toBeUndefined()
  expect(mostOf(['a', 'b'])).toBeUndefined()
  expect(mostOf(['a', 'b', 'c'])).toBe(
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]
      .map((way) => `(${allOf(way)})`)
      .join(' | '),
  )
})

test('common words in any form are known, and slips and rare words are not', () => {
  expect(['clean', 'slate', 'houses', 'hitting', 'carried', 'heroin'].map(isCommonWord)).toEqual([true, true, true, true, true, true])
  expect(['accomodation', 'privicy', 'grafiti', 'xylofone'].map(isCommonWord)).toEqual([false, false, false, false])
})
