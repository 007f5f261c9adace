import { expect, test } from 'vitest'
import type { FormQuestion } from '#lib/forms/questions.ts'
import { answerLength } from '#lib/forms/tidy.ts'
import { nominationQuestions } from '#lib/nominations/questions.ts'
import { everyAnswer } from '#tests/nominations/every-answer.ts'
import { randomFrom } from '#tests/words/random-words.ts'

const asked: [string, FormQuestion][] = Object.values(nominationQuestions).flatMap((page) => Object.entries(page))
const counted = asked.flatMap(([name, question]) =>
  question.kind === 'paragraphs'
    ? [{ ...question, name: name as 'place' | 'description' | 'accessNotes', isOneLine: question.isOneLine === true }]
    : [],
)

test.each([
  ['two  spaces\r\n\r\nand lines', 'two spaces and lines'.length, 'two  spaces\n\nand lines'.length],
  ['  around \n', 6, 6],
  ['e\u0301 is two, 😀 too', 16, 16],
  [`Z${'\u0301'.repeat(40)}`, 9, 9],
  ['a\u200Bb\u0000c', 3, 3],
  ['\u200B \u3164', 0, 0],
])('of %j are %i characters counted as one line, and %i as several', (text, asOne, asSeveral) => {
  expect(answerLength(text, true)).toBe(asOne)
  expect(answerLength(text)).toBe(asSeveral)
})

test.each(counted)('the counter of “$label” is over its limit exactly when the rule refuses the answer as too long', (question) => {
  const random = randomFrom(20_261_127)
  let text = ''
  for (let round = 0; round < 600; round += 1) {
    text = `${text}${random()} `.slice(answerLength(text, question.isOneLine) > question.limit + 20 ? text.length / 2 : 0)
    const { error } = everyAnswer.shape[question.name].safeParse(text)
    const isTooLong = error?.issues.some(({ code }) => code === 'too_big') ?? false
    expect([text, answerLength(text, question.isOneLine) > question.limit]).toEqual([text, isTooLong])
  }
})

test('every question with a counter is asked', () => {
  expect(counted.map(({ name, isOneLine }) => [name, isOneLine])).toEqual([
    ['place', true],
    ['description', false],
    ['accessNotes', false],
  ])
})
