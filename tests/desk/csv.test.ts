import { expect, test } from 'vitest'
import { toCsv } from '#lib/desk/csv.ts'

test('every cell is in quotation marks, and what it holds can’t end it', () => {
  expect(
    toCsv([
      ['One', 'Two, “three”'],
      ['say "no"', 'a line\nand another'],
    ]),
  ).toBe('\uFEFF"One","Two, “three”"\r\n"say ""no""","a line\nand another"\r\n')
})

test('what a spreadsheet would work out is kept as words, whatever stands before its sign', () => {
  for (const formula of ['=1+1', '+44 1632 960001', '-2', '@SUM(A1)', '  =1+1', '\t=1', '\u00A0=1', '\u200B=1', '\u202E=1', '＝1+1'])
    expect(toCsv([[formula]])).toBe(`\uFEFF"'${formula}"\r\n`)
  for (const words of ['The path = the lane', '01632 960 001', '']) expect(toCsv([[words]])).toBe(`\uFEFF"${words}"\r\n`)
})
