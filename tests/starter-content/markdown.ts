import type { Heading, Link, Nodes, Paragraph, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as textOf } from 'mdast-util-to-string'

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** The sentences of a text. An item of a list is one of its own, as the eye takes it; headings are none. */
export function sentencesOf(markdown: string) {
  return nodesOf(fromMarkdown(markdown))
    .filter((node): node is Paragraph => node.type === 'paragraph')
    .flatMap((paragraph) => splitSentences(textOf(paragraph)))
}

// “(No. 2)” in the name of a law ends no sentence.
function splitSentences(text: string) {
  const segments = Array.from(segmenter.segment(text.replaceAll('(No. ', '(No.')), ({ segment }) => segment)
  return segments.map((segment) => segment.replaceAll('(No.', '(No. ').trim())
}

export function linksOf(markdown: string) {
  return nodesOf(fromMarkdown(markdown))
    .filter((node): node is Link => node.type === 'link')
    .map((link) => ({ words: textOf(link), to: link.url }))
}

/** Its headings and what stands between them, in order. */
export function outlineOf(markdown: string) {
  return fromMarkdown(markdown).children.map((block: RootContent) =>
    isHeading(block) ? { level: block.depth, text: textOf(block) } : 'content',
  )
}

/** What a reader sees of it, without marks and addresses. */
export function plainText(markdown: string) {
  return fromMarkdown(markdown)
    .children.map((block) => textOf(block))
    .join('\n')
}

function isHeading(node: Nodes): node is Heading {
  return node.type === 'heading'
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}
