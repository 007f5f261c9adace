import type {
  SerializedAutoLinkNode,
  SerializedHeadingNode,
  SerializedLinkNode,
  SerializedListItemNode,
  SerializedListNode,
  SerializedParagraphNode,
  SerializedTextNode,
} from '@payloadcms/richtext-lexical'
import { type JSXConverter, LinebreakJSXConverter, RichText as RichTextNodes, TabJSXConverter } from '@payloadcms/richtext-lexical/react'
import type { Writing } from '#components/blocks/content-block.ts'
import { hrefOf } from '#components/links/link-target.ts'
import { SafeLink } from '#components/links/safe-link.tsx'
import { TextWithContacts } from '#components/links/text-with-contacts.tsx'
import { textOf } from '#lib/documents/rich-text.ts'
import { textDirection } from '#lib/text-direction.ts'

export type HeadingConverter = JSXConverter<SerializedHeadingNode>

/** What staff wrote in the editor. The level of a heading depends on where the writing is, so the caller draws headings. */
export function RichText({ content, heading }: { content: Writing; heading: HeadingConverter }) {
  // Alignment and indents would be style attributes, which the content policy forbids.
  return <RichTextNodes data={content} converters={{ ...converters, heading }} disableContainer disableIndent disableTextAlign />
}

const paragraph: JSXConverter<SerializedParagraphNode> = ({ node, nodesToJSX }) =>
  textOf(node).trim() ? (
    <p className="govuk-body" dir={directionOf(node)}>
      {nodesToJSX({ nodes: node.children })}
    </p>
  ) : null

const list: JSXConverter<SerializedListNode> = ({ node, nodesToJSX }) => {
  const items = nodesToJSX({ nodes: node.children })
  return node.listType === 'number' ? (
    <ol className="govuk-list govuk-list--number" dir={directionOf(node)} start={node.start}>
      {items}
    </ol>
  ) : (
    <ul className="govuk-list govuk-list--bullet" dir={directionOf(node)}>
      {items}
    </ul>
  )
}

// Lexical puts a nested list into an item of its own, which would show a bullet with nothing after it.
const listitem: JSXConverter<SerializedListItemNode> = ({ node, nodesToJSX }) => (
  <li className={node.children.some(({ type }) => type === 'list') ? 'nested-list' : undefined} dir={textDirection(textOf(node))}>
    {nodesToJSX({ nodes: node.children })}
  </li>
)

const link: JSXConverter<SerializedLinkNode | SerializedAutoLinkNode> = ({ node, nodesToJSX }) => {
  const { linkType, doc, url, newTab } = node.fields
  return (
    <SafeLink url={linkType === 'internal' ? hrefOf(doc) : url} opensNewTab={newTab}>
      {isPlain(node.children) ? textOf(node) : nodesToJSX({ nodes: node.children })}
    </SafeLink>
  )
}

/** Words that nothing sets apart can be split, so that the mark of another website stays with the last. */
function isPlain(nodes: SerializedLinkNode['children']) {
  return nodes.every((node) => node.type === 'text' && 'format' in node && node.format === 0)
}

// Lexical keeps a text's formats as bits of one number.
const bold = 1
const italic = 2

const text: JSXConverter<SerializedTextNode> = ({ node, parent }) => {
  const words = isLink(parent) ? node.text : <TextWithContacts text={node.text} />
  const emphasised = node.format & italic ? <em>{words}</em> : words
  return node.format & bold ? <strong>{emphasised}</strong> : emphasised
}

/** No link may be in another. */
function isLink(parent: object) {
  return 'type' in parent && (parent.type === 'link' || parent.type === 'autolink')
}

const unknown: JSXConverter = ({ node }) => textOf(node)

const converters = { ...LinebreakJSXConverter, ...TabJSXConverter, paragraph, list, listitem, link, autolink: link, text, unknown }

/** Right-to-left writing says so; the rest follows the page. The editor does not always keep a direction; then the words decide. */
export function directionOf(node: { direction: 'ltr' | 'rtl' | null }) {
  if (node.direction) return node.direction === 'rtl' ? 'rtl' : undefined
  return textDirection(textOf(node))
}
