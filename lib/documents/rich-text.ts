/** A node of running text and everything in it, in reading order. What isn't a node is passed on too: the API is open to staff. */
export function* nodesIn(node: unknown): Generator<unknown> {
  yield node
  for (const child of childrenOf(node)) yield* nodesIn(child)
}

/** The words of a node and of everything in it. */
export function textOf(node: unknown): string {
  return [...nodesIn(node)].map(ownText).join('')
}

/** Whether it belongs among the words of a paragraph, a heading or an item. */
export function isInline(node: unknown) {
  return isNode(node) && inline.has(node.type)
}

export function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function childrenOf(node: unknown): unknown[] {
  return isNode(node) && Array.isArray(node.children) ? node.children : []
}

const inline = new Set<unknown>(['text', 'link', 'autolink', 'linebreak', 'tab'])

function ownText(node: unknown) {
  if (!isNode(node)) return ''
  if (typeof node.text === 'string') return node.text
  return isInline(node) && childrenOf(node).length === 0 ? ' ' : ''
}
