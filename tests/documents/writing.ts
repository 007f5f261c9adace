/** Running text as the editor keeps it. */
function writing(...nodes: object[]) {
  return { root: branch('root', nodes) }
}

export function paragraph(words: string) {
  return branch('paragraph', [text(words)])
}

export function heading(tag: string, words: string) {
  return branch('heading', [text(words)], { tag })
}

export function linkTo(doc: { relationTo: string; value: string }, words: string) {
  return branch('paragraph', [branch('link', [text(words)], { fields: { linkType: 'internal', newTab: false, doc } })])
}

/** Lists in lists, this many, the deepest called “level 1”. */
export function nestedList(levels: number): object {
  const inner = levels > 1 ? [branch('listitem', [nestedList(levels - 1)], { value: 2 })] : []
  const items = [branch('listitem', [text(`level ${levels}`)], { value: 1 }), ...inner]
  return branch('list', items, { listType: 'bullet', tag: 'ul', start: 1 })
}

export function branch(type: string, children: unknown[], more: object = {}) {
  return { type, children, direction: null, format: '', indent: 0, version: 1, ...more }
}

export function text(words: string) {
  return { type: 'text', text: words, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
}

export function textBlock(...nodes: object[]) {
  return { blockType: 'text', content: writing(...nodes) }
}

export function tableBlock(cells: string) {
  return { blockType: 'table', caption: 'What the table shows', cells, firstColumnNamesRows: true }
}

export function listBlock(words: string, heading = words) {
  return { blockType: 'list', heading, lead: words, items: [{ item: words }] }
}
