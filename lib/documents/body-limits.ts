import { isNode, nodesIn } from '#lib/documents/rich-text.ts'
import { countCells } from '#lib/tables/read-table.ts'

/** What a page may hold. Storing and drawing more would keep everybody else waiting for seconds: one process does both. More than 2 MB isn't taken at all (lib/staff-door). */
const most = { characters: 2_000_000, pieces: 20_000, rows: 2_000, cells: 50_000 }
// A list in a list adds four: the list, its items, the item, its parts.
const deepest = 400
const leaves = new Set(['text', 'linebreak', 'tab'])
const branches = new Set(['root', 'paragraph', 'heading', 'list', 'listitem', 'link', 'autolink'])

/** Why the body of a document can't be drawn, and what to do about it; undefined when it can. Its parts may be anything: the API is open to staff. */
export function whyBodyIsRefused(body: object[]): string | undefined {
  if (isDeeper(body, deepest)) return 'There are too many lists in lists here. Use fewer levels'
  const [strange] = body.flatMap(writingsIn).flatMap((root) => [...nodesIn(root)].flatMap(strangeType))
  if (strange !== undefined) return `The text holds something that no page can show (${strange}). Paste it again as plain text`
  return whyTooMuch(body)
}

function whyTooMuch(body: object[]) {
  const advice = 'Divide it into several pages, or offer it as a file'
  const cells = body.reduce((sum, block) => sum + cellsOf(block), 0)
  if (cells > most.cells)
    return `The tables here have ${inWords(cells)} cells, each row as long as the longest. A page holds ${inWords(most.cells)}. ${advice}`
  const rows = rowsIn(body)
  if (rows > most.rows) return `This page has ${inWords(rows)} blocks and rows. A page holds ${inWords(most.rows)}. ${advice}`
  const isTooLong = JSON.stringify(body).length > most.characters || piecesIn(body) > most.pieces
  return isTooLong
    ? `This page is too long: with its formatting it holds at most ${inWords(most.characters)} characters and ${inWords(most.pieces)} pieces of text. ${advice}`
    : undefined
}

function inWords(count: number) {
  return count.toLocaleString('en-GB')
}

function cellsOf(block: object) {
  return 'cells' in block && typeof block.cells === 'string' ? countCells(block.cells) : 0
}

/** Blocks, and the rows of their lists. */
function rowsIn(value: unknown): number {
  if (Array.isArray(value)) return value.filter(isNode).length + sumOf(value, rowsIn)
  return isNode(value) && !isNode(value.root) ? sumOf(Object.values(value), rowsIn) : 0
}

function piecesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + sumOf(Object.values(value), piecesIn)
}

function sumOf(parts: unknown[], count: (part: unknown) => number) {
  return parts.reduce<number>((sum, part) => sum + count(part), 0)
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1))
}

/** The roots of all running text in a block. */
function writingsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(writingsIn)
  if (!isNode(value)) return []
  return isNode(value.root) ? [value.root] : Object.values(value).flatMap(writingsIn)
}

/** The type of a node that the editor can't have written: it could not open the page again either. */
function strangeType(node: unknown): string | [] {
  if (!isNode(node)) return 'nothing'
  const { type, children } = node
  if (leaves.has(String(type))) return type === 'text' && typeof node.text !== 'string' ? 'text' : []
  return branches.has(String(type)) && Array.isArray(children) ? [] : String(type).slice(0, 40)
}
