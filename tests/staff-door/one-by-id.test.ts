import { expect, test } from 'vitest'
import { onlyId } from '#lib/staff-door/one-by-id.ts'

const bin = 'trash=true&where[and][0][id][equals]=1&where[and][1][deletedAt][exists]=true'

test('a condition that names one thing of the bin is a write by its id', () => {
  expect(onlyId(`?${bin}`)).toBe('1')
})

test('any other condition is none, however much it looks like one', () => {
  const others = [
    '',
    bin.replace('trash=true&', ''),
    bin.replace('[id][equals]', '[id][not_equals]'),
    bin.replace('[deletedAt][exists]=true', '[deletedAt][exists]=false'),
    'trash=true&where[and][0][id][equals]=1',
    `${bin}&where[and][2][title][equals]=x`,
    `${bin}&where[or][0][id][exists]=true`,
    `${bin}&where[and][0][title][exists]=true`,
    `${bin}&where[and][0][id][equals]=2`,
    bin.replaceAll('[and]', '[or]'),
  ]
  for (const query of others) expect([query, onlyId(`?${query}`)]).toEqual([query, undefined])
})
