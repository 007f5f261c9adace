import { type BlocksField, type Field, type FieldHook, type PayloadRequest, ValidationError } from 'payload'
import { blocks } from '#collections/blocks/blocks.ts'
import { whyBodyIsRefused } from '#lib/documents/body-limits.ts'
import { mendLinks } from '#lib/documents/mend-address.ts'
import { whyLinksAreRefused } from '#lib/documents/typed-addresses.ts'

/** What a document says, block by block. */
export function bodyField(): BlocksField {
  return {
    name: 'body',
    type: 'blocks',
    blocks,
    hooks: { beforeValidate: [mendTypedLinks, refuseWhatCannotBeDrawn, refuseTypedAddresses] },
  }
}

/** Not deeper than what can be drawn: what is refused below stays as it is. */
const mendTypedLinks: FieldHook = ({ value }) => mendLinks(value)

// A hook, because drafts are not validated, and a draft is drawn too, in its preview. Payload itself checks neither that a block's type
// exists nor that its words are text.
const refuseWhatCannotBeDrawn: FieldHook = ({ value, req }) => {
  if (!Array.isArray(value)) return value
  refuse(value.flatMap(whyBlockIsRefused).at(0) ?? whyBodyIsRefused(value), req)
  return value
}

// For links inside text the editor itself says only that one is wrong. A draft may wait: what is typed now is refused where it is typed.
const refuseTypedAddresses: FieldHook = ({ value, data, req }) => {
  if (data?._status === 'published') refuse(whyLinksAreRefused(value), req)
  return value
}

function refuse(message: string | undefined, req: PayloadRequest) {
  if (message) throw new ValidationError({ errors: [{ path: 'body', label: 'Body', message }], req }, req.t)
}

function whyBlockIsRefused(row: { blockType?: unknown } | null, place: number): string | [] {
  const block = blocks.find(({ slug }) => slug === row?.blockType)
  if (!block) return `Block ${place + 1} is of a kind that this site doesn’t have. Remove it`
  const wrong = block.fields.flatMap((field) => fieldsNotOfWords(field, row))
  return wrong.length > 0 ? `Block ${place + 1}: type words for “${wrong[0]}”` : []
}

function fieldsNotOfWords(field: Field, row: object | null): string | string[] {
  if (!('name' in field) || !row) return []
  const value: unknown = Object.entries(row).find(([name]) => name === field.name)?.[1]
  if (field.type === 'array' && Array.isArray(value))
    return value.flatMap((part) => field.fields.flatMap((inner) => fieldsNotOfWords(inner, part)))
  const isOfWords = field.type === 'text' || field.type === 'textarea'
  return isOfWords && typeof (value ?? '') !== 'string' ? field.name : []
}
