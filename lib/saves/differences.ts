import { isNode, textOf } from '#lib/documents/rich-text.ts'
import { isSame } from '#lib/saves/is-same.ts'

/** What of a field of the admin is needed to name it and to say its value. */
export type NamedField = {
  type: string
  name?: string
  label?: unknown
  fields?: NamedField[]
  blocks?: { slug: string; labels?: { singular?: unknown }; fields: NamedField[] }[]
  options?: (string | { label: unknown; value: string })[]
  relationTo?: string | string[]
  admin?: { hidden?: boolean }
}

/** One thing that two versions of a page say differently. */
export type Difference = { what: string; mine: string; theirs: string }

type Fields = Readonly<Record<string, unknown>>
type TitleOf = (collection: string, id: string) => string | undefined
type Versions = { mine: unknown; theirs: unknown }

// What the site itself writes down with each save.
const notTyped = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'wordsChangedOn',
  'changedBy',
  'changeNote',
  'newNote',
  'keptElectionReason',
  'fileNote',
  'password',
  'blockType',
  'blockName',
])

/**
 * What differs between two versions of a page, field by field, in the words that staff see in its form.
 * @param titleOf the title of what a field leads to, where it is known.
 */
export function differencesBetween(fields: NamedField[], versions: { mine: Fields; theirs: Fields }, titleOf: TitleOf = () => undefined) {
  return differencesIn(fields, versions, { titleOf, above: '' })
}

type Where = { titleOf: TitleOf; above: string }

function differencesIn(fields: NamedField[], versions: Versions, where: Where): Difference[] {
  return fields.flatMap((field) => differenceIn(field, versions, where))
}

function differenceIn(field: NamedField, versions: Versions, where: Where): Difference[] {
  if (!field.name) return differencesIn(field.fields ?? [], versions, where)
  if (notTyped.has(field.name) || field.type === 'ui' || field.admin?.hidden) return []
  const [mine, theirs] = [valueIn(versions.mine, field.name), valueIn(versions.theirs, field.name)]
  if (isSame(mine, theirs)) return []
  const what = `${where.above}${labelOf(field)}`
  if (field.type === 'group') return differencesIn(field.fields ?? [], { mine, theirs }, { ...where, above: `${what}: ` })
  if (field.type === 'array' || field.type === 'blocks') return differencesOfRows(field, { mine, theirs }, { ...where, above: what })
  const said = { mine: inWords(field, mine, where.titleOf), theirs: inWords(field, theirs, where.titleOf) }
  return [{ what, ...(said.mine === said.theirs ? { mine: said.mine, theirs: 'The same words, set differently' } : said) }]
}

function differencesOfRows(field: NamedField, versions: Versions, { titleOf, above }: Where): Difference[] {
  const [mine, theirs] = [rowsIn(versions.mine), rowsIn(versions.theirs)]
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))]
  const differences = ids.flatMap((id) => {
    const [own, other] = [mine.find((row) => row.id === id), theirs.find((row) => row.id === id)]
    const row = own ?? other
    const place = (own ? mine.indexOf(own) : other ? theirs.indexOf(other) : 0) + 1
    const what = `${above}, ${kindOf(field, row)} ${place}`
    const fields = fieldsOf(field, row)
    if (own && other) return differencesIn(fields, { mine: own, theirs: other }, { titleOf, above: `${what}: ` })
    const said = wordsOf(fields, row, titleOf) || 'Nothing yet'
    return [own ? { what, mine: said, theirs: 'Isn’t there' } : { what, mine: 'Isn’t there', theirs: said }]
  })
  if (differences.length > 0) return differences
  return [{ what: `Order of ${above}`, mine: orderOf(field, mine, titleOf), theirs: orderOf(field, theirs, titleOf) }]
}

type Row = Fields & { id: string }

function rowsIn(value: unknown): Row[] {
  if (!Array.isArray(value)) return []
  return value.filter(isNode).map((row, place) => ({ ...row, id: String(row.id ?? place) }))
}

function blockOf({ blocks = [] }: NamedField, row: Fields | undefined) {
  return blocks.find(({ slug }) => slug === row?.blockType)
}

function fieldsOf(field: NamedField, row: Fields | undefined) {
  return blockOf(field, row)?.fields ?? field.fields ?? []
}

function kindOf(field: NamedField, row: Fields | undefined) {
  const block = blockOf(field, row)
  return block ? textLabel(block.labels?.singular, block.slug).toLowerCase() : 'row'
}

function orderOf(field: NamedField, rows: Row[], titleOf: TitleOf) {
  return rows.map((row) => (wordsOf(fieldsOf(field, row), row, titleOf).split('\n')[0] ?? '').slice(0, 60)).join(' · ')
}

function wordsOf(fields: NamedField[], row: unknown, titleOf: TitleOf): string {
  const parts = fields.map((field) => {
    if (!field.name) return wordsOf(field.fields ?? [], row, titleOf)
    const value = valueIn(row, field.name)
    if (notTyped.has(field.name) || isSame(value, undefined)) return ''
    if (field.type === 'array' || field.type === 'blocks')
      return rowsIn(value)
        .map((inner) => wordsOf(fieldsOf(field, inner), inner, titleOf))
        .join('\n')
    return field.type === 'group' ? wordsOf(field.fields ?? [], value, titleOf) : inWords(field, value, titleOf)
  })
  return parts.filter(Boolean).join('\n')
}

function inWords(field: NamedField, value: unknown, titleOf: TitleOf): string {
  if (field.type === 'checkbox') return value ? 'Yes' : 'No'
  if (isSame(value, undefined)) return 'Empty'
  if (Array.isArray(value)) return value.map((one) => inWords(field, one, titleOf)).join('\n')
  if (field.type === 'richText' && isNode(value)) return writing(value.root)
  if (field.type === 'date') return dayInWords(String(value))
  if (field.type === 'relationship' || field.type === 'upload') return titleOfReference(field, value, titleOf)
  return optionOf(field, value) ?? String(value)
}

/** A line for each paragraph, heading and item. */
function writing(root: unknown): string {
  const parts = isNode(root) && Array.isArray(root.children) ? root.children : []
  return parts.map((part) => (isNode(part) && part.type === 'list' ? writing(part) : textOf(part))).join('\n')
}

function dayInWords(value: string) {
  const day = new Date(value)
  if (Number.isNaN(day.getTime())) return value
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(day)
}

function titleOfReference({ relationTo }: NamedField, value: unknown, titleOf: TitleOf) {
  const inner = isNode(value) && 'relationTo' in value ? value.value : value
  const collection = isNode(value) && typeof value.relationTo === 'string' ? value.relationTo : [relationTo].flat()[0]
  const id = isNode(inner) ? inner.id : inner
  return titleOf(collection ?? '', String(id)) ?? 'Another choice'
}

function optionOf({ options = [] }: NamedField, value: unknown) {
  const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  return option === undefined || typeof option === 'string' ? option : textLabel(option.label, option.value)
}

function labelOf({ label, name = '' }: NamedField) {
  return textLabel(label, name)
}

/** A name like `forWhom` as words, where nothing better is known. */
function textLabel(label: unknown, name: string) {
  if (typeof label === 'string' && label) return label
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function valueIn(version: unknown, name: string) {
  return isNode(version) ? version[name] : undefined
}
