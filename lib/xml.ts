const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// XML 1.0 has no way to write these, not even escaped.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text escaped for an element or a quoted attribute. */
export function escapeXml(words: string) {
  return words.replace(unwritable, '').replace(/[&<>"]/g, (character) => names[character] ?? '')
}
