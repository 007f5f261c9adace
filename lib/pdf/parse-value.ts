/** A value as PDF writes it. Strings are bytes, one character each. */
export type PdfValue = string | number | PdfName | PdfReference | PdfValue[] | PdfDictionary | undefined
export type PdfName = { name: string }
export type PdfReference = { object: number; generation: number }
export type PdfDictionary = { entries: Map<string, PdfValue> }

export function asDictionary(value: PdfValue): PdfDictionary | undefined {
  return typeof value === 'object' && !Array.isArray(value) && 'entries' in value ? value : undefined
}

export function isReference(value: PdfValue): value is PdfReference {
  return typeof value === 'object' && 'object' in value
}

export function isName(value: PdfValue): value is PdfName {
  return typeof value === 'object' && 'name' in value
}

type Read = { value: PdfValue; end: number }

/** How deep values may lie in one another; a document's own facts lie two deep. */
const deepest = 20
const blank = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y
const reference = /(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![A-Za-z])/y
const word = /[^\0\t\n\f\r ()<>[\]{}/%]+/y

/** The value at this place (ISO 32000-1, 7.3) and where it ends. What can't be understood is undefined. */
export function parseValue(text: string, start = 0, depth = 0): Read {
  const at = afterBlank(text, start)
  if (depth > deepest) return { value: undefined, end: text.length }
  if (text.startsWith('<<', at)) return parseDictionary(text, at + 2, depth)
  const sign = text[at]
  if (sign === '(') return parseLiteral(text, at + 1)
  if (sign === '<') return parseHex(text, at + 1)
  if (sign === '[') return parseArray(text, at + 1, depth)
  if (sign === '/') return parseName(text, at + 1)
  return parseWord(text, at)
}

function afterBlank(text: string, at: number) {
  if (at >= text.length) return text.length
  blank.lastIndex = at
  blank.exec(text)
  return blank.lastIndex
}

function parseDictionary(text: string, start: number, depth: number): Read {
  const entries = new Map<string, PdfValue>()
  let at = afterBlank(text, start)
  while (text[at] === '/') {
    const key = parseName(text, at + 1)
    const { value, end } = parseValue(text, key.end, depth + 1)
    entries.set(key.value.name, value)
    at = afterBlank(text, end)
  }
  return { value: { entries }, end: text.startsWith('>>', at) ? at + 2 : text.length }
}

function parseArray(text: string, start: number, depth: number): Read {
  const values: PdfValue[] = []
  let at = afterBlank(text, start)
  while (at < text.length && text[at] !== ']') {
    const { value, end } = parseValue(text, at, depth + 1)
    values.push(value)
    at = afterBlank(text, Math.max(end, at + 1))
  }
  return { value: values, end: at + 1 }
}

function parseName(text: string, at: number) {
  const { found, end } = take(word, text, at)
  const name = found.replace(/#([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  return { value: { name }, end }
}

function parseWord(text: string, at: number): Read {
  reference.lastIndex = at
  const [, object, generation] = reference.exec(text) ?? []
  if (object) return { value: { object: Number(object), generation: Number(generation) }, end: reference.lastIndex }
  const { found, end } = take(word, text, at)
  const number = Number(found)
  return { value: found && Number.isFinite(number) ? number : undefined, end: Math.max(end, at + 1) }
}

function take(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  const found = pattern.exec(text)?.[0] ?? ''
  return { found, end: at + found.length }
}

function parseHex(text: string, at: number): Read {
  const close = text.indexOf('>', at)
  const end = close < 0 ? text.length : close
  const digits = text.slice(at, end).replace(/[^\da-f]/gi, '')
  return { value: Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1'), end: end + 1 }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const piece = /[()]|\\(?:([0-7]{1,3})|(\r\n|[\s\S]))|[^()\\]+/y

function parseLiteral(text: string, start: number): Read {
  const parts: string[] = []
  let open = 1
  piece.lastIndex = start
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [whole, octal, escaped] = match
    open += whole === '(' ? 1 : whole === ')' ? -1 : 0
    if (open === 0) return { value: parts.join(''), end: piece.lastIndex }
    parts.push(octal ? String.fromCharCode(Number.parseInt(octal, 8) & 255) : escaped === undefined ? whole : unescaped(escaped))
  }
  return { value: parts.join(''), end: text.length }
}

/** A line end behind a backslash only folds the line. */
function unescaped(escaped: string) {
  return /^[\r\n]/.test(escaped) ? '' : (escapes[escaped] ?? escaped)
}
