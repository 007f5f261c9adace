import { DomUtils, ElementType, parseDocument } from 'htmlparser2'

export type Markup = ReturnType<typeof parseDocument>
type Node = Markup['children'][number]
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]
type Text = Extract<Node, { type: typeof ElementType.Text }>
export type Comment = Extract<Node, { type: typeof ElementType.Comment }>

// Entities are left as written, both ways, so that text and attributes come out byte for byte; bear that in mind when reading values.
const asWritten = { decodeEntities: false }

export function readMarkup(html: string): Markup {
  return parseDocument(html, asWritten)
}

export function writeMarkup(markup: Markup) {
  return DomUtils.getOuterHTML(markup, asWritten)
}

/** The elements of the given names, or all of them, in document order. It is a snapshot, so they can be removed in a loop over it. */
export function listElements(markup: Markup | Element, ...names: string[]): Element[] {
  return DomUtils.getElementsByTagName((name) => names.length === 0 || names.includes(name), markup, true)
}

/** In document order; a snapshot, like `listElements`. */
export function listComments(markup: Markup): Comment[] {
  const found = DomUtils.find(isComment, markup, true, Infinity)
  return found.filter(isComment)
}

export function isText(node: Node): node is Text {
  return node.type === ElementType.Text
}

function isComment(node: { type: string }): node is Comment {
  return node.type === ElementType.Comment
}
