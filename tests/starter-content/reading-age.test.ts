import { expect, test } from 'vitest'
import { sentencesOf } from '#tests/starter-content/markdown.ts'
import { licenceWording, modelWording } from '#tests/starter-content/model-wording.ts'
import { listedNames } from '#tests/starter-content/proper-names.ts'
import { readingAge, wordsOf } from '#tests/starter-content/reading-age.ts'
import { documentWritings, recordWritings, type Writing } from '#tests/starter-content/writing-of.ts'

/**
 * The site is written for a reading age of about 9 to 11, so 11 is the highest that any document may have as a whole: the sixth grade of
 * the formula. What is below 9 is easier still, and welcome.
 */
const highestAge = 11

/** GOV.UK’s limit. */
const mostWords = 25

test('every document is easy to read from the age of eleven', () => {
  const tooHard = documentWritings.filter((writing) => readingAge(ownSentences(writing)) > highestAge)

  expect(tooHard.map(describeHardness)).toEqual([])
})

test('no sentence has more than 25 words', () => {
  const tooLong = [...documentWritings, ...recordWritings].flatMap((writing) =>
    ownSentences(writing)
      .filter((sentence) => wordsOf(sentence).length > mostWords)
      .map((sentence) => `${writing.name}: ${sentence}`),
  )

  expect(tooLong).toEqual([])
})

test('a text of long words and long sentences is found too hard', () => {
  const official = 'The partnership is responsible for facilitating multi-agency collaboration in order to deliver sustainable outcomes.'

  expect(readingAge([official])).toBeGreaterThan(highestAge)
  expect(readingAge(['We work with others.', 'They help people to find a home.'])).toBeLessThan(9)
})

test('only names that the documents use count as one word, and only model wording that stands there is left out', () => {
  const everything = documentWritings.flatMap(({ pieces }) => pieces.map(({ markdown }) => markdown)).join('\n')
  const everySentence = documentWritings.flatMap(allSentences)

  expect(listedNames.filter((name) => !everything.includes(name))).toEqual([])
  expect(fixedWording.filter((sentence) => !everySentence.includes(sentence))).toEqual([])
})

const fixedWording = [...modelWording, ...licenceWording]

function ownSentences(writing: Writing) {
  return allSentences(writing).filter((sentence) => !fixedWording.includes(sentence))
}

function allSentences({ pieces }: Writing) {
  return pieces.filter(({ isRunning }) => isRunning).flatMap(({ markdown }) => sentencesOf(markdown))
}

function describeHardness(writing: Writing) {
  const sentences = ownSentences(writing)
  const hardest = sentences.toSorted((one, other) => readingAge([other]) - readingAge([one])).slice(0, 3)
  return `${writing.name} is for the age of ${readingAge(sentences).toFixed(1)}. Hardest: ${hardest.join(' / ')}`
}
