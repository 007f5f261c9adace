import type { Field, SanitizedConfig } from 'payload'
import { en } from 'payload/i18n/en'
import { expect, test } from 'vitest'
import { staffWords } from '#lib/staff-words/words.ts'
import { notSaidIn } from './not-said.ts'

type Words = { [key: string]: string | Words }

const { default: configuration } = await import('../../payload.config.ts')
const config: SanitizedConfig = await configuration

test('Payload’s own words hold nothing that only a programmer says', () => {
  const said = new Map([...wordsIn(en.translations), ...wordsIn(config.i18n.translations.en as Words)])

  expect([...said].filter(([, text]) => notSaidIn(withoutPlaces(text)).length > 0)).toEqual([])
})

test('each of our words takes the place of one of Payload’s, and names nothing that Payload doesn’t fill in', () => {
  const payloads = new Map(wordsIn(en.translations))

  expect(wordsIn(staffWords).filter(([key, text]) => !payloads.has(key) || !fits(text, payloads.get(key) ?? ''))).toEqual([])
})

test('names and explanations of what staff write hold nothing that only a programmer says', () => {
  const said = [...config.collections, ...config.globals]
    .filter(({ admin }) => admin.hidden !== true)
    .flatMap((entity) => [
      ...Object.values('labels' in entity ? entity.labels : { label: entity.label }),
      ...[entity.admin.group, entity.admin.description],
      ...entity.fields.flatMap(saidOf),
    ])

  expect(said.filter((text) => typeof text === 'string' && notSaidIn(text).length > 0)).toEqual([])
})

function wordsIn(words: Words, above = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, text]) =>
    typeof text === 'string' ? [[above + key, text]] : wordsIn(text, `${above}${key}:`),
  )
}

function withoutPlaces(text: string) {
  return text.replaceAll(/\{\{\w+\}\}/g, '')
}

function fits(text: string, payloads: string) {
  return [...text.matchAll(/\{\{\w+\}\}|<\/?\d>/g)].every(([place]) => payloads.includes(place))
}

function saidOf(field: Field): unknown[] {
  if (('hidden' in field && field.hidden) || (field.admin && 'hidden' in field.admin && field.admin.hidden)) return []
  const { label, labels, options } = field as { label?: unknown; labels?: object; options?: { label?: unknown }[] }
  const description = field.admin && 'description' in field.admin ? field.admin.description : undefined
  const kinds = field.type === 'blocks' ? field.blocks : field.type === 'tabs' ? field.tabs : [field]
  return [
    ...[label, ...Object.values(labels ?? {}), description],
    ...(options ?? []).map((option) => option.label),
    ...kinds.flatMap((kind) => [
      ...Object.values('labels' in kind && kind.labels ? kind.labels : {}),
      ...('fields' in kind ? kind.fields.flatMap(saidOf) : []),
    ]),
  ]
}
