import { DomUtils, ElementType } from 'htmlparser2'
import type { Element, Markup } from '#lib/finishing/markup.ts'

type Node = Markup['children'][number]

/** The most neighbours that one selector may ask about: `a + b + c + d`. */
const longestRun = 4

/**
 * What selectors can see of markup: its elements and those of their attributes that selectors ask about, without the text. Where siblings
 * repeat the ones before them, only the first and the last are kept. Every selector of up to three `+` or one `~` finds something here if
 * it does in the whole, so judging five thousand rows of a table costs no more than judging a dozen.
 */
export function outlineOf({ children }: Markup | Element, seenAs: SeenAs): string {
  return withoutRepeats(children.flatMap((node) => outlineOfNode(node, seenAs))).join('')
}

/** A value that selectors can't tell from this one of an attribute; undefined for an attribute that no selector asks about. */
export type SeenAs = (name: string, value: string) => string | undefined

function outlineOfNode(node: Node, seenAs: SeenAs): string | [] {
  if (!isElement(node)) return []
  // Its text is CSS.
  if (node.name === 'style') return DomUtils.getOuterHTML(node, { decodeEntities: false })
  const attributes = Object.entries(node.attribs).flatMap(([name, value]) => {
    const seen = node.name === 'link' && ofLinks.has(name) ? value : seenAs(name, value)
    return seen === undefined ? [] : [[name, seen] as [string, string]]
  })
  const opening = `<${node.name}${attributes.map(attribute).join('')}>`
  return voidElements.has(node.name) ? opening : `${opening}${outlineOf(node, seenAs)}</${node.name}>`
}

function isElement(node: Node): node is Element {
  return node.type === ElementType.Tag || node.type === ElementType.Style || node.type === ElementType.Script
}

/** What tells a stylesheet from other links, whatever selectors ask about. */
const ofLinks = new Set(['rel', 'href', 'media'])

const voidElements = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

function attribute([name, value]: [string, string]) {
  return ` ${name}="${value.replaceAll('"', '&quot;')}"`
}

/** Keeps the first and the last occurrence of every run of siblings, whole, so that whatever was adjacent or in order still is. */
function withoutRepeats(siblings: string[]) {
  if (siblings.length <= longestRun) return siblings
  const kept = new Set<number>()
  for (const end of endsOfRuns(siblings)) for (let place = end; place > end - longestRun; place -= 1) kept.add(place)
  return siblings.filter((_, place) => kept.has(place))
}

function endsOfRuns(siblings: string[]) {
  const numbers = new Map<string, number>()
  const numbered = siblings.map((sibling) => numbers.get(sibling) ?? numbers.set(sibling, numbers.size).size - 1)
  const first = new Map<string, number>()
  const last = new Map<string, number>()
  for (const place of numbered.keys()) {
    const run = numbered.slice(Math.max(0, place - longestRun + 1), place + 1).join(' ')
    if (!first.has(run)) first.set(run, place)
    last.set(run, place)
  }
  return [...first.values(), ...last.values()]
}
