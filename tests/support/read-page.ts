import { DomUtils, parseDocument } from 'htmlparser2'

/** What is shown whatever the width: a menu or a list that is closed on a phone is open on a desk. */
const opensWhenWide = ['menu', 'contents']

/** A page as a parser reads it, without a browser. Addresses stand as they are written. */
export function readPage(html: string) {
  const { children } = parseDocument(html)
  const all = (test: (element: Element) => boolean) => DomUtils.findAll(test, children)
  const links = all(({ name, attribs: { href } }) => (name === 'a' || name === 'link') && href !== undefined)
  const hrefOf = ({ attribs: { href = '' } }: Element) => href

  return {
    text: DomUtils.textContent(all(({ name }) => name === 'body')),
    headings: all(({ name }) => /^h[1-6]$/.test(name)).map((heading) => ({
      level: Number(heading.name[1]),
      text: DomUtils.textContent(heading).trim(),
    })),
    ids: all(({ attribs: { id } }) => id !== undefined).map(({ attribs: { id = '' } }) => id),
    /** Where links lead, of the head too; a preview for other sites is none. */
    links: links.map(hrefOf),
    /** Paths that links lead to which somebody at a desk sees without opening anything. */
    seenLinks: links.filter((link) => link.name === 'a' && hrefOf(link).startsWith('/') && !isClosedAway(link)).map(hrefOf),
    fragments: links.flatMap((link) => /^#(.+)/.exec(hrefOf(link))?.[1] ?? []),
    /** What a search offers, in its order: pinned answers, results, or the pages about an urgent topic. */
    results: all((element) => foundIn.some((name) => hasClass(name)(element))).flatMap((part) =>
      DomUtils.findAll(({ name }) => name === 'a', part.children).map(hrefOf),
    ),
    /** What a browser would ask for to draw it. */
    loaded: all(({ name, attribs: { rel = '', src } }) => src !== undefined || (name === 'link' && /stylesheet|preload/.test(rel))).map(
      ({ attribs: { src, href = '' } }) => src ?? href,
    ),
    labelsOf: (name: string) => all((element) => element.name === name).map(({ attribs }) => attribs['aria-label'] ?? ''),
    has: (className: string) => all(hasClass(className)).length > 0,
  }
}

const foundIn = ['rows__title', 'entry__title', 'plain-rows']

type Element = ReturnType<typeof DomUtils.findAll>[number]

function hasClass(name: string) {
  return ({ attribs }: Element) => (attribs.class ?? '').split(' ').includes(name)
}

function isClosedAway(link: Element) {
  for (let parent = link.parent; parent; parent = parent.parent)
    if (
      'attribs' in parent &&
      parent.name === 'details' &&
      parent.attribs.open === undefined &&
      !opensWhenWide.includes(parent.attribs.class ?? '')
    )
      return true
  return false
}
