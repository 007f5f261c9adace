import { dayOf } from '#lib/dates.ts'

/** What may sway voters: somebody's words, or a picture that may show them. `id` is what has to be looked up to know whether it does. */
export type CampaignPart = { kind: 'quotation' | 'portrait' } | { kind: 'picture' | 'holder' | 'office'; id: string }

/** Each part of a document or a record, as the database has it, under a key that changes when the part does. */
export type CampaignParts = Map<string, CampaignPart>

export function campaignPartsOf(collection: string, row: object): CampaignParts {
  return new Map([...ownParts(collection, row), ...blocksIn(row)].map(([part, ...what]) => [JSON.stringify([part, ...what]), part]))
}

type Found = [part: CampaignPart, ...what: unknown[]]

function ownParts(collection: string, row: object): Found[] {
  const { picture, caption, portrait, terms, recognisable, filename, filesize }: Row = row
  switch (collection) {
    case 'news':
      return pictures(picture, caption)
    case 'office-holders':
      return idOf(portrait) ? [[{ kind: 'portrait' }, idOf(portrait)]] : []
    case 'offices':
      return listOf(terms).flatMap((term) => holders(Object(term).holder))
    case 'media':
      return recognisable === 'agreed' ? [[{ kind: 'portrait' }, filename, filesize]] : []
    default:
      return []
  }
}

type Row = {
  picture?: unknown
  caption?: unknown
  portrait?: unknown
  terms?: unknown
  recognisable?: unknown
  filename?: unknown
  filesize?: unknown
}

function blocksIn(value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return []
  return [...blockParts(value), ...Object.values(value).flatMap(blocksIn)]
}

type Block = {
  blockType?: unknown
  words?: unknown
  speaker?: unknown
  saidOn?: unknown
  source?: unknown
  picture?: unknown
  caption?: unknown
  still?: unknown
  offices?: unknown
}

function blockParts(block: Block): Found[] {
  switch (block.blockType) {
    case 'quotation':
      return [[{ kind: 'quotation' }, block.words, idOf(block.speaker), dayIn(block.saidOn), block.source ?? null]]
    case 'picture':
      return pictures(block.picture, block.caption)
    case 'video':
      return pictures(block.still, null)
    case 'holders':
      return listOf(block.offices).flatMap((office): Found[] => (idOf(office) ? [[{ kind: 'office', id: String(idOf(office)) }]] : []))
    default:
      return []
  }
}

function pictures(picture: unknown, caption: unknown): Found[] {
  const id = idOf(picture)
  return id ? [[{ kind: 'picture', id }, caption ?? null]] : []
}

function holders(holder: unknown): Found[] {
  const id = idOf(holder)
  return id ? [[{ kind: 'holder', id }]] : []
}

/** A draft may hold what can't be published. */
function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function dayIn(value: unknown) {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? dayOf(value) : value
}

function idOf(reference: unknown): string | undefined {
  const { id = reference }: { id?: unknown } = Object(reference)
  return typeof id === 'string' ? id : undefined
}
