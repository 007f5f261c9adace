const itemStyle = /mso-list:\s*(?!Ignore|none)/i
const levelStyle = /\blevel(\d)\b/i
// Word’s own bullets are letters too, like “o” in another typeface, but without a full stop or bracket.
const number = /^\(?[\da-z]{1,5}[.)]$/i

/** Word writes each item of a list as a paragraph with its bullet or number typed before it. Makes lists of them. */
export function makeWordLists(root: ParentNode) {
  for (const first of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, div')) {
    if (!isItem(first)) continue
    const items = [first, ...itemsAfter(first)]
    first.before(listOf(items.map(readItem)))
    for (const item of items) item.remove()
  }
}

function isItem(element: Element | null): element is Element {
  return element?.parentNode !== null && itemStyle.test(element?.getAttribute('style') ?? '')
}

function itemsAfter(first: Element): Element[] {
  const next = first.nextElementSibling
  return isItem(next) ? [next, ...itemsAfter(next)] : []
}

type Item = { level: number; isNumbered: boolean; content: Node[] }

function readItem(element: Element): Item {
  const markers = [...element.querySelectorAll('[style*="mso-list" i]')].filter((span) => /Ignore/i.test(span.getAttribute('style') ?? ''))
  const marker = markers.map((span) => span.textContent.trim()).join('')
  for (const span of markers) span.remove()
  const level = Number(levelStyle.exec(element.getAttribute('style') ?? '')?.[1] ?? 1)
  return { level, isNumbered: number.test(marker), content: [...element.childNodes] }
}

/** An item of a deeper level goes into a list of its own in the item before it. */
function listOf(items: Item[]): Element {
  const [first] = items
  const list = document.createElement(first?.isNumbered ? 'ol' : 'ul')
  const top = Math.min(...items.map(({ level }) => level))
  for (let index = 0; index < items.length; ) {
    const item = document.createElement('li')
    const end = items.findIndex(({ level }, place) => place > index && level <= top)
    const below = items.slice(index + 1, end === -1 ? undefined : end)
    item.append(...(items[index]?.content ?? []), ...(below.length > 0 ? [listOf(below)] : []))
    list.append(item)
    index += below.length + 1
  }
  return list
}
