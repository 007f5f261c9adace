import { expect, test } from 'vitest'
import { answeredFields } from '#lib/saves/answered-fields.ts'

const field = (value: unknown) => ({ value })

test('a form takes what a save stored, but for what was typed since', () => {
  const sent = { title: field(' One '), summary: field('Sent'), slug: field(''), updatedAt: field('then'), note: field('Same') }
  const now = { ...sent, summary: field('Sent, and typed on') }
  const stored = { title: 'One', summary: 'Sent', slug: 'one', updatedAt: 'now', note: 'Same' }

  expect(answeredFields(now, { sent, stored })).toEqual({
    title: { value: 'One', initialValue: 'One' },
    slug: { value: 'one', initialValue: 'one' },
    updatedAt: { value: 'now', initialValue: 'now' },
  })
})

test('rows take what was stored of them, and not where they were moved, added or removed meanwhile', () => {
  const sent = { body: { value: 2, rows: [{}, {}] }, 'body.0.id': field('a'), 'body.0.heading': field('A '), 'body.1.id': field('b') }
  const stored = { body: [{ id: 'a', heading: 'A' }, { id: 'b' }] }

  expect(answeredFields(sent, { sent, stored })).toEqual({ 'body.0.heading': { value: 'A', initialValue: 'A' } })
  expect(answeredFields({ ...sent, 'body.0.id': field('b') }, { sent, stored })).toEqual({})
})
