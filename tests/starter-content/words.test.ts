import { expect, test } from 'vitest'
import { starterSettings } from '#lib/starter-content/starter-settings.ts'
import { plainText } from '#tests/starter-content/markdown.ts'
import { documentWritings, recordWritings } from '#tests/starter-content/writing-of.ts'

const ours = [...documentWritings, ...recordWritings].map(({ name, pieces }) => ({
  name,
  text: pieces.map(({ markdown }) => plainText(markdown)).join('\n'),
}))

/** A line against each rule, read with the others, so that no rule holds because nothing is read. */
const faulty = {
  name: '/faulty',
  text: ['An offender.', 'A stakeholder.', "It's typed.", 'The ABCD helps.', 'About 5% of all.', 'Ring 01632 960 001.'].join('\n'),
}
const writings = [...ours, faulty]

/** Where the law or a ministry has named a thing so. */
const legalNames = ['Integrated Offender Management', 'Offender Management Act 2007', 'Domestic Abuse Perpetrator Intervention Fund']

/** Better known than what they stand for, or a name in themselves; OS is as a licence asks for it. The last three are words to write or to send. */
const knownToAll = ['OS', 'NHS', 'GOV', 'UK', 'HM', 'HMP', 'LGBT', 'AA', 'NSPCC', 'CFO', 'SAMARITANS', 'LETTERS', 'SHOUT']

test('every document and record has words, and they are read', () => {
  expect(ours.length).toBeGreaterThan(100)
  expect(ours.filter(({ text }) => !/\w/.test(text)).map(({ name }) => name)).toEqual([])
})

test('nobody is called an offender or a perpetrator outside a legal name', () => {
  expect(findSentences(/offenders?\b|perpetrators?\b/i, withoutLegalNames)).toEqual(['/faulty: An offender.'])
})

test('the words are those of the site, not of an office', () => {
  expect(findSentences(/\b(CSPs?|stakeholders?|leverage|utilise|multi-agency|criminogenic|service users?|signposting)\b/i)).toEqual([
    '/faulty: A stakeholder.',
  ])
})

test('quotation marks and apostrophes are printers’ ones', () => {
  expect(findSentences(/['"]/)).toEqual(["/faulty: It's typed."])
  expect(JSON.stringify(Object.values(starterSettings.navigation))).not.toMatch(/'/)
})

test('an abbreviation is explained where a page or a record first uses it', () => {
  expect(writings.flatMap(({ name, text }) => unexplained(text).map((short) => `${name}: ${short}`))).toEqual(['/faulty: ABCD'])
})

test('a share or a sum of money never stands in running text, only in a figure with its source and date', () => {
  expect(findSentences(/\d\s?%|per ?cent|£/i).filter((found) => !found.startsWith('figures.'))).toEqual(['/faulty: About 5% of all.'])
})

test('a phone number stands in a checked record, never in the text of a page', () => {
  const ofPages = findSentences(/\b0\d[\d ]{7,}\d\b/).filter((found) => found.startsWith('/') && !found.startsWith('/services/'))

  expect(ofPages).toEqual(['/faulty: Ring 01632 960 001.'])
})

function findSentences(pattern: RegExp, prepare = (text: string) => text) {
  return writings.flatMap(({ name, text }) =>
    text
      .split('\n')
      .filter((line) => pattern.test(prepare(line)))
      .map((line) => `${name}: ${line}`),
  )
}

function withoutLegalNames(text: string) {
  return legalNames.reduce((rest, legalName) => rest.replaceAll(legalName, ''), text)
}

// Postcodes and email addresses are no abbreviations.
const address = /\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b|\S+@\S+/g

/** Those whose first use is not in brackets, after what they stand for. */
function unexplained(written: string) {
  const text = written.replace(address, '')
  const shorts = new Set(Array.from(text.matchAll(/\b([A-Z]{2,})s?\b/g), ([, letters]) => letters ?? ''))
  return [...shorts].filter((short) => !knownToAll.includes(short) && !firstUseIsInBrackets(short, text))
}

function firstUseIsInBrackets(short: string, text: string) {
  return text[text.search(new RegExp(`\\b${short}`)) - 1] === '('
}
