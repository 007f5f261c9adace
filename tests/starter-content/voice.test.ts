import { expect, test } from 'vitest'
import { plainText } from '#tests/starter-content/markdown.ts'
import { modelWording } from '#tests/starter-content/model-wording.ts'
import { documentWritings, recordWritings } from '#tests/starter-content/writing-of.ts'

/** What whoever collected the facts says, and the office never does. */
const researcher = [
  /\bour sources?\b|\bthe sources?\b|\bno source\b/i,
  /\bwe (found|read|checked|looked up|took)\b/i,
  /\byet\b|\bstill (to|has to|have to)\b/i,
  /\bnot checked\b|\bnobody at our office\b/i,
  /\b(gives?|states?) no\b|\b(it|they|page|copy) do(es)? not (say|name)\b|\bnot (known|given)\b/i,
  /\b(old|older) source\b|\bas far as we know\b/i,
]

/** How a website speaks of itself, and what it can’t promise. */
const machine = [
  /\bclick\b|\bbelow\b|\bthis page\b/i,
  /\bas soon as (possible|we can)\b|\banonymous|\bconfidential|\bin confidence\b/i,
  /\bplease\b/i,
]

const marks = [/;/, / & (?!Wales)/]

const faulty = ['Our sources give no date.', 'We have not set it yet.', 'Click below.', 'We answer as soon as possible.', 'One; two.']

const lines = [...documentWritings, ...recordWritings].flatMap(({ name, pieces }) =>
  pieces.flatMap(({ markdown }) =>
    withoutModelWording(plainText(markdown))
      .split('\n')
      .map((line) => `${name}: ${line}`),
  ),
)

test('no page or record speaks like whoever collected its facts', () => {
  expect(matching(researcher)).toEqual([faulty[0], faulty[1]])
})

test('no page speaks of itself, or comforts with what nobody can promise', () => {
  expect(matching(machine)).toEqual([faulty[2], faulty[3]])
})

test('no semicolon and no ampersand stands in what people read', () => {
  expect(matching(marks)).toEqual([faulty[4]])
})

test('headings ask nothing, but for the one that a person in danger looks for', () => {
  const headings = documentWritings.flatMap(({ pieces }) => pieces.flatMap(({ markdown }) => markdown.match(/^#+ .*\?$/gm) ?? []))

  expect(headings).toEqual(['## Can’t phone?'])
})

function matching(patterns: RegExp[]) {
  return [...lines, ...faulty].filter((line) => patterns.some((pattern) => pattern.test(line)))
}

function withoutModelWording(text: string) {
  return modelWording.reduce((rest, sentence) => rest.replaceAll(sentence, ''), text)
}
