import { expect, test } from 'vitest'
import { postcodeOf } from '#lib/forms/contact-fields.ts'
import { readPostcode } from '#lib/places/read-postcode.ts'

test.each(['B1 1AA', 'M11 1AA', 'BS2 8JJ', 'BS20 8JJ', 'W1A 1AA', 'SW1A 1AA', 'OX1 1AA', 'PO12 3AX', 'CR0 2AA', 'IP1 1AA', 'L1 8JQ'])(
  '%s is read as it is',
  (postcode) => {
    expect(readPostcode(postcode)).toBe(postcode)
    expect(readPostcode(postcode.replace(' ', '').toLowerCase())).toBe(postcode)
  },
)

test.each([
  ' BS20  8JJ ',
  'bs20-8jj',
  'BS20–8JJ',
  'BS20\u00A08JJ',
  'BS20 8JJ.',
  '(BS20 8JJ),',
  'BS 20 8 JJ',
  '\u202ABS20 8JJ\u202C',
  'BS20\u200B8JJ',
  'BS20\u00AD 8JJ\uFEFF',
  'ＢＳ２０　８ＪＪ',
])('%j is BS20 8JJ', (typed) => {
  expect(readPostcode(typed)).toBe('BS20 8JJ')
})

test.each([
  ['BS2O 8JJ', 'BS20 8JJ'],
  ['CRO 2AA', 'CR0 2AA'],
  ['BS2 OJJ', 'BS2 0JJ'],
  ['S1O 2TN', 'S10 2TN'],
  ['0X1 4AA', 'OX1 4AA'],
  ['P01 3AX', 'PO1 3AX'],
  ['P012 3AX', 'PO12 3AX'],
  ['CO1O 1AA', 'CO10 1AA'],
  ['BSl 5TR', 'BS1 5TR'],
  ['BSI1 9XX', 'BS11 9XX'],
  ['BI1 1AA', 'B11 1AA'],
  ['EI 4AA', 'E1 4AA'],
  ['WIA lAA', 'W1A 1AA'],
  ['1P1 1AA', 'IP1 1AA'],
])('“%s” is put right as %s', (typed, postcode) => {
  expect(readPostcode(typed)).toBe(postcode)
})

test.each([
  '',
  'BS20',
  'BS20 8J',
  'BS20 8J0',
  'CO 1AA',
  'BL 1AA',
  'GIR 0AA',
  'BI12 1AA',
  '1 1AA',
  'BS200 8JJ',
  'BS20 8JJ BS20 8JK',
  'somewhere in Bristol',
  '__proto__',
  'B\u0000',
  '\u200D\u200D',
])('“%s” is no full postcode', (typed) => {
  expect(readPostcode(typed)).toBeUndefined()
})

test.each([
  undefined,
  '',
  '\u200B',
  'BS20',
  ['BS20 8JJ'],
  'B'.repeat(60_000),
  `BS20${' -'.repeat(150_000)}8JJ`,
  'BS20 8JJ '.repeat(30_000),
])('what is no postcode is told what to enter', (value) => {
  expect(postcodeOf('Enter a postcode').safeParse(value).error?.issues[0]?.message).toBe('Enter a postcode')
})
