import { readFile } from 'node:fs/promises'

export const people = ['nobody', 'editor', 'caseworker', 'administrator'] as const
export type Who = (typeof people)[number]

/** `some` is a part of the rows: what is published, what was kept apart, oneself. */
export type Answer = 'yes' | 'no' | 'some'

/** What each word of the table grants, in the order of the people above. */
const words: Record<string, readonly Answer[]> = {
  everyone: ['yes', 'yes', 'yes', 'yes'],
  published: ['some', 'yes', 'yes', 'yes'],
  staff: ['no', 'yes', 'yes', 'yes'],
  drawing: ['no', 'yes', 'yes', 'yes'],
  themselves: ['no', 'some', 'some', 'yes'],
  apart: ['no', 'some', 'some', 'some'],
  own: ['no', 'some', 'some', 'some'],
  casework: ['no', 'no', 'yes', 'no'],
  'casework/apart': ['no', 'no', 'some', 'no'],
  admin: ['no', 'no', 'no', 'yes'],
  '-': ['no', 'no', 'no', 'no'],
}

/** The rows of a section of who-may.txt, each as its cells with one space between. */
export async function linesOf(section: string) {
  const [, ...rows] = await readSection(section)
  return rows.map((cells) => cells.join(' '))
}

/** The same by its first word, and what stands under each heading. */
export async function tableOf(section: string): Promise<Map<string, Record<string, string>>> {
  const [headings = [], ...rows] = await readSection(section)
  return new Map(
    rows.map(([name = '', ...cells]) => [name, Object.fromEntries(cells.map((cell, index) => [headings[index + 1] ?? '', cell]))]),
  )
}

async function readSection(section: string) {
  const text = await readFile('tests/access/who-may.txt', 'utf8')
  const lines = text.split(`\n## ${section}\n`)[1]?.split('\n## ')[0]?.split('\n') ?? []
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => line.trim().split(/\s+/))
}

export function answersOf(word: string): Record<Who, Answer> {
  const answers = words[word]
  if (!answers) throw new Error(`“${word}” isn’t a word of the table`)
  return Object.fromEntries(people.map((who, index) => [who, answers[index]])) as Record<Who, Answer>
}

/** The word for these answers: the one that the table has, when it means the same, else the first that does. */
export function wordFor(answers: Record<Who, Answer>, expected = '') {
  const isRight = (word: string) => people.every((who, index) => words[word]?.[index] === answers[who])
  if (isRight(expected)) return expected
  return Object.keys(words).find(isRight) ?? people.map((who) => answers[who]).join('/')
}
