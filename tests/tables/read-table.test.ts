import { expect, test } from 'vitest'
import { readTable } from '#lib/tables/read-table.ts'
import { expectInTime } from '#tests/support/in-time.ts'

test('the first line is the headings, and a tab separates cells', () => {
  expect(readTable('Area\tPeople\nBristol\t12\nSomerset\t 7 ')).toEqual({
    headings: ['Area', 'People'],
    rows: [
      ['Bristol', '12'],
      ['Somerset', '7'],
    ],
  })
})

test('every row is as wide as the widest, so that no cell is under the wrong heading', () => {
  expect(readTable('A\nb\tc\td\n\te')).toEqual({
    headings: ['A', '', ''],
    rows: [
      ['b', 'c', 'd'],
      ['', 'e', ''],
    ],
  })
})

test.each(['\n', '\r\n', '\r'])('lines may end in %j, and empty ones are not rows', (end) => {
  expect(readTable(['', 'A\tB', '', '1\t2', '\t', '3\t4', ''].join(end))).toEqual({
    headings: ['A', 'B'],
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  })
})

test('a cell in quotation marks keeps its tabs and line ends, and a doubled mark is one', () => {
  expect(readTable('A\tB\r\n"one\ttwo\r\nthree"\t"the ""best"""\r\n')).toEqual({
    headings: ['A', 'B'],
    rows: [['one\ttwo\r\nthree', 'the "best"']],
  })
})

test.each([
  [
    '"open\tnever closed\nnext',
    [
      ['"open', 'never closed'],
      ['next', ''],
    ],
  ],
  ['say "hello" to\tx', [['say "hello" to', 'x']]],
  ['"closed" too soon\tx', [['"closed" too soon', 'x']]],
  ['""\tx', [['', 'x']]],
  ['"\tx', [['"', 'x']]],
])('quotation marks that do not quote a cell are words: %j', (text, lines) => {
  expect(readTable(`A\tB\n${text}`)).toEqual({ headings: ['A', 'B'], rows: lines })
})

test.each(['', '\n\n', '\t\t\n \t '])('nothing, as %j, is a table without cells', (text) => {
  expect(readTable(text)).toEqual({ headings: [], rows: [] })
})

test('five thousand rows are read within a moment, and so is a line that looks like a quotation without end', () => {
  const began = performance.now()

  expect(readTable(`A\tB\n${'one\t"two"\n'.repeat(5000)}`).rows).toHaveLength(5000)
  expect(readTable(`A\n"${'""x'.repeat(200_000)}`).rows).toHaveLength(1)
  expect(readTable(`A\n${'"x\t'.repeat(20_000)}`).headings).toHaveLength(20_000)
  expectInTime(performance.now() - began, 2000)
})
