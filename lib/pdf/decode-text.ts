/** What PDFDocEncoding has where Latin-1 has controls (ISO 32000-1, annex D.3): from 0x18, and from 0x80. */
const from18 = '˘ˇˆ˙˝˛˚˜'
const from80 = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€'

/** The text of a PDF's string, whose bytes are a character each. */
export function decodeText(bytes: string) {
  if (bytes.startsWith('\xFE\xFF')) return decode(bytes.slice(2), 'utf-16be')
  if (bytes.startsWith('\xFF\xFE')) return decode(bytes.slice(2), 'utf-16le')
  if (bytes.startsWith('\xEF\xBB\xBF')) return decode(bytes.slice(3), 'utf-8')
  return [...bytes].map(fromPdf).join('')
}

function decode(bytes: string, encoding: string) {
  return new TextDecoder(encoding).decode(Buffer.from(bytes, 'latin1'))
}

function fromPdf(byte: string) {
  const code = byte.charCodeAt(0)
  if (code >= 0x18 && code < 0x20) return from18[code - 0x18]
  return code >= 0x80 && code <= 0xa0 ? from80[code - 0x80] : byte
}
