import type { DateField, Field, SanitizedConfig } from 'payload'
import { expect, test } from 'vitest'
import { isDocumentCollection } from '#lib/paths.ts'

const { default: configuration } = await import('../../payload.config.ts')
const config: SanitizedConfig = await configuration
const collections = config.collections.filter(({ admin }) => admin.hidden !== true)

test('everything that staff open stands under a heading of the menu, in the order in which they think', () => {
  const headings = [...collections, ...config.globals].map(({ admin }) => admin.group)

  expect([...new Set(headings)]).toEqual([
    'Pages',
    'People and organisations',
    'Help and services',
    'News and publications',
    'Community Payback',
    'Feedback',
    'Site',
  ])
})

test('nothing that staff open shows how a program would ask for it', () => {
  expect([...collections, ...config.globals].filter(({ admin }) => !admin.hideAPIURL).map(({ slug }) => slug)).toEqual([])
})

test('a list shows 25, and of what staff write who changed it last and when', () => {
  expect(collections.filter(({ admin }) => admin.pagination?.defaultLimit !== 25).map(({ slug }) => slug)).toEqual([])
  const written = collections.filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'changedBy'))

  expect(written.length).toBeGreaterThan(15)
  for (const { slug, admin } of written)
    expect(admin.defaultColumns, slug).toEqual(expect.arrayContaining([admin.useAsTitle, 'changedBy', 'updatedAt']))
})

test('a list of pages shows their whole addresses, and what stands above a page', () => {
  for (const { slug, admin, flattenedFields } of collections.filter(({ slug }) => isDocumentCollection(slug))) {
    expect(admin.defaultColumns, slug).toContain('slug')
    expect(flattenedFields.find(({ name }) => name === 'slug')?.admin?.components?.Cell, slug).toBeDefined()
  }
  expect(collections.find(({ slug }) => slug === 'pages')?.admin.defaultColumns).toContain('parent')
})

test('every date is written as in Britain, and its weeks begin on Monday', () => {
  const dates = [...config.collections, ...config.globals].flatMap(({ fields }) => datesIn(fields))

  expect(dates.length).toBeGreaterThan(40)
  for (const { name, admin } of dates) {
    expect(admin?.date?.displayFormat, name).toMatch(/^d MMMM yyyy(?:, HH:mm)?$/)
    expect(admin?.date?.overrides?.calendarStartDay, name).toBe(1)
  }
})

function datesIn(fields: Field[]): DateField[] {
  return fields.flatMap((field) => {
    if (field.type === 'date') return [field]
    const parts = field.type === 'tabs' ? field.tabs : field.type === 'blocks' ? field.blocks : 'fields' in field ? [field] : []
    return parts.flatMap((part) => datesIn(part.fields))
  })
}
