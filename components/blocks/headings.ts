import type { Body, ContentBlock, Writing } from '#components/blocks/content-block.ts'
import { textOf } from '#lib/documents/rich-text.ts'
import type { AccordionBlock } from '#lib/payload-types.ts'

/** A place of the page that the contents list can lead to. */
export type Section = { id: string; text: string; level: 2 | 3 | 4 }

/** `of` is what the heading belongs to, by identity: the block, or the node of the rich text. */
type Heading = Section & { of: object }

export type HeadingsByOwner = ReadonlyMap<object, Heading>

type Unnamed = Omit<Heading, 'id'>

/**
 * The headings of a body in reading order. Ids come from the words, so they stay while the words do, and begin with `section`, so they
 * never meet the id of a form's field. The title above them is level 1, and no level is skipped.
 */
export function headingsOf(body: Body): Heading[] {
  const headings = (body ?? []).flatMap(blockHeadings)
  return withIds(withoutSkips(headings))
}

/** The same headings, to be found when what they belong to is drawn. */
export function headingsByOwner(body: Body): HeadingsByOwner {
  return new Map(headingsOf(body).map((heading) => [heading.of, heading]))
}

function blockHeadings(block: ContentBlock): Unnamed[] {
  switch (block.blockType) {
    case 'text':
      return writtenHeadings(block.content, 2)
    case 'accordion':
      return [...sectionHeading(block), ...block.sections.flatMap(accordionHeadings)]
    case 'video':
      return writtenHeadings(block.textAlternative, 3)
    case 'figures':
    case 'helplines':
    case 'members':
    case 'holders':
    case 'people':
    case 'documents':
    case 'signposts':
    case 'list':
    case 'helpPanel':
    case 'targets':
    case 'localHelp':
    case 'listing':
    case 'officeDetails':
    case 'table':
    case 'callToAction':
      return sectionHeading(block)
    case 'quotation':
    case 'picture':
      return []
  }
}

function sectionHeading(block: { heading?: string | null }): Unnamed[] {
  const text = block.heading?.trim()
  return text ? [{ text, level: 2, of: block }] : []
}

function accordionHeadings(section: AccordionBlock['sections'][number]): Unnamed[] {
  return [{ text: section.title, level: 3, of: section }, ...writtenHeadings(section.content, 4)]
}

/** `highest` is the level of the editor's own highest heading here; its lower one is a level below. */
function writtenHeadings({ root }: Writing, highest: 2 | 3 | 4): Unnamed[] {
  return root.children.filter(({ type }) => type === 'heading').flatMap((node) => writtenHeading(node, highest))
}

function writtenHeading(node: object, highest: 2 | 3 | 4): Unnamed[] {
  const text = textOf(node).trim()
  const isHighest = highest === 4 || ('tag' in node && (node.tag === 'h1' || node.tag === 'h2'))
  return text ? [{ text, level: isHighest ? highest : lower[highest], of: node }] : []
}

const lower = { 2: 3, 3: 4 } as const

/** Each is one level below the nearest higher one before it, whatever level it was written as. */
function withoutSkips(headings: Unnamed[]): Unnamed[] {
  const above: Section['level'][] = []
  return headings.map((heading) => {
    while (above.length > 0 && Number(above.at(-1)) >= heading.level) above.pop()
    above.push(heading.level)
    return { ...heading, level: levels[above.length - 1] ?? 4 }
  })
}

const levels = [2, 3, 4] as const

function withIds(headings: Unnamed[]): Heading[] {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return headings.map((heading) => {
    const id = firstFree(slugOf(heading.text), { taken, counts })
    taken.add(id)
    return { ...heading, id }
  })
}

const mostWords = 8

function slugOf(text: string) {
  const words =
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return ['section', ...words.slice(0, mostWords)].join('-')
}

function firstFree(slug: string, { taken, counts }: { taken: Set<string>; counts: Map<string, number> }) {
  let id = slug
  while (taken.has(id)) {
    const count = (counts.get(slug) ?? 1) + 1
    counts.set(slug, count)
    id = `${slug}-${count}`
  }
  return id
}
