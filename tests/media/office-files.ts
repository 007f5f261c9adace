import { crc32 } from 'node:zlib'

const openXml = (type: string) =>
  aZip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    'main.xml': '<?xml version="1.0"?><main/>',
  })

/** What word processors and spreadsheets save when nobody asks for a PDF. */
export const officeFiles = {
  docx: openXml('wordprocessingml.document'),
  xlsx: openXml('spreadsheetml.sheet'),
  pptx: openXml('presentationml.presentation'),
  odt: aZip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
  ods: aZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
  doc: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
  rtf: Buffer.from('{\\rtf1\\ansi Words}'),
}

/** The files of a ZIP archive, as far as their type is told by them: none is made smaller, and the list at the end is left out. */
function aZip(files: Record<string, string>) {
  return Buffer.concat(Object.entries(files).flatMap(([name, content]) => [header(name, content), Buffer.from(name), Buffer.from(content)]))
}

function header(name: string, content: string) {
  const bytes = Buffer.alloc(30)
  bytes.write('504b0304', 'hex')
  bytes.writeUInt16LE(20, 4)
  bytes.writeUInt32LE(crc32(content), 14)
  bytes.writeUInt32LE(Buffer.byteLength(content), 18)
  bytes.writeUInt32LE(Buffer.byteLength(content), 22)
  bytes.writeUInt16LE(Buffer.byteLength(name), 26)
  return bytes
}
