import { expect, test } from 'vitest'
import * as z from 'zod'
import { line, optional, paragraphs, several } from '#lib/forms/fields.ts'

test('a line is what somebody typed, without stray spaces and line ends', () => {
  expect(line('Missing').parse('  The  path\tbehind \r\n the library\u00A0 ')).toBe('The path behind the library')
})

test('paragraphs keep their line ends, each counted once', () => {
  const schema = paragraphs('Missing').max(5, 'Too long')

  expect(schema.parse('a\r\nb\rc')).toBe('a\nb\nc')
  expect(schema.safeParse('ab\r\ncd').data).toBe('ab\ncd')
  expect(schema.safeParse('ab\r\ncde').error?.issues).toMatchObject([{ message: 'Too long' }])
  expect(schema.parse(' \r\n a\tb\r\n ')).toBe('a\tb')
})

test('control characters are taken out, tabs and line ends left in', () => {
  expect(paragraphs('Missing').parse('a\u0000b\u0007c\u001B[31m\u007F\u0085\u009Fd\te\nf')).toBe('abc[31md\te\nf')
  expect(line('Missing').parse('Sam\u0000 \u0008Resident')).toBe('Sam Resident')
})

test('a line keeps the spaces that hold a number together, and no other that looks the same', () => {
  expect(line('Missing').parse('Flat\u00A0 2, 0117\u00A0900\u00A01234, 5\u00A0km')).toBe('Flat 2, 0117\u00A0900\u00A01234, 5\u00A0km')
})

test('half of a pair of surrogates is replaced, a whole pair kept', () => {
  expect(line('Missing').parse('a\uD83D b\uDE00 😀')).toBe('a\uFFFD b\uFFFD 😀')
})

test.each(['👩‍👩‍👧 family', 'שלום עולם', 'مرحبا بالعالم', 'Ŵyn Ó Néill', '東京', 'e\u0301'])('“%s” is left as it is', (text) => {
  expect(line('Missing').parse(text)).toBe(text)
})

const blanks = ['', '   ', '\r\n\t ', '\u0000', '\u00A0', '\u200B', '\u200D\u2060', '\u2800 \u3164', '\u202A\u202C', '\uFE0F', '\u0301']

test.each(blanks)('nothing but blanks (%j) is nothing', (text) => {
  expect(line('Enter it').safeParse(text).error?.issues[0]?.message).toBe('Enter it')
  expect(paragraphs('Enter it').safeParse(text).error?.issues[0]?.message).toBe('Enter it')
  expect(optional(line('Enter it')).parse(text)).toBeUndefined()
  expect(optional(paragraphs('Enter it')).parse(text)).toBeUndefined()
  expect(optional(z.enum(['litter', 'paths'])).parse(text)).toBeUndefined()
  expect(several(z.enum(['litter', 'paths']), 'Select some').safeParse(text).error?.issues[0]?.message).toBe('Select some')
})

test.each([undefined, ['a', 'b'], 7, null, {}])("what isn't text (%j) is nothing", (value) => {
  expect(line('Enter it').safeParse(value).error?.issues[0]?.message).toBe('Enter it')
  expect(paragraphs('Enter it').safeParse(value).error?.issues[0]?.message).toBe('Enter it')
})

test('a limit holds to the character, after tidying', () => {
  const schema = line('Missing').min(3, 'Too short').max(5, 'Too long')

  expect(['abc', 'abcde', '  abcde  ', 'ab\u0000cde'].map((text) => schema.safeParse(text).success)).toEqual([true, true, true, true])
  expect(schema.safeParse('ab').error?.issues).toMatchObject([{ message: 'Too short' }])
  expect(schema.safeParse('abcdef').error?.issues).toMatchObject([{ message: 'Too long' }])
})

test('an optional answer is checked once it is given', () => {
  const schema = optional(line('Missing').max(3, 'Too long'))

  expect(schema.parse(undefined)).toBeUndefined()
  expect(schema.parse(' ab ')).toBe('ab')
  expect(schema.safeParse('abcd').error?.issues).toMatchObject([{ message: 'Too long' }])
})

test('one ticked box is a list of one, and no ticked box is reported as missing', () => {
  const schema = several(z.enum(['litter', 'paths'], 'Not one of these'), 'Select some')

  expect(schema.parse('litter')).toEqual(['litter'])
  expect(schema.parse(['litter', 'paths'])).toEqual(['litter', 'paths'])
  expect(schema.parse(['litter', 'paths', 'litter'])).toEqual(['litter', 'paths'])
  for (const none of [undefined, '', []]) expect(schema.safeParse(none).error?.issues).toMatchObject([{ message: 'Select some' }])
  expect(schema.safeParse(['litter', 'gold']).error?.issues).toMatchObject([{ message: 'Not one of these' }])
})
