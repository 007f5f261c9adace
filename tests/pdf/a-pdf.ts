import { deflateSync } from 'node:zlib'

type Said = { title?: string; author?: string; xmp?: string; trailer?: string }

/** A PDF of no pages. What it says of itself is written as PDF writes it: `(Words)`, `<FEFF…>`. */
export function aPdf({ title = '', author = '', xmp = '', trailer = '' }: Said = {}) {
  const packet = Buffer.from(xmp)
  return joined(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n',
    `3 0 obj\n<< ${title && `/Title ${title}`} ${author && `/Author ${author}`} >>\nendobj\n`,
    `4 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${packet.length} >>\nstream\n`,
    packet,
    `\nendstream\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 5 /Root 1 0 R /Info 3 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`,
  )
}

/** One of exactly so many bytes, of a thousand or more. */
export function aPdfOf(bytes: number) {
  const padding = bytes - 1000
  const { length } = aPdf({ xmp: ' '.repeat(padding) })
  return aPdf({ xmp: ' '.repeat(padding + bytes - length) })
}

/** The same, as word processors write it today: objects in compressed streams, and a stream instead of a trailer. */
export function aCompressedPdf({ title = '()', author = '()', xmp = '' }: Said = {}) {
  const objects = ['<< /Type /Catalog /Metadata 4 0 R >>', `<< /Title ${title} /Author 6 0 R >>`]
  const head = `1 0 3 ${objects[0]?.length} `
  const zipped = deflateSync(Buffer.from(`${head}${objects.join('')}`, 'latin1'))
  const packet = deflateSync(xmp)
  return joined(
    `%PDF-1.5\n6 0 obj ${author} endobj\n4 0 obj\n<</Type/Metadata/Subtype/XML/Filter[/FlateDecode]/Length ${packet.length}>>\nstream\r\n`,
    packet,
    `\nendstream\nendobj\n5 0 obj\n<</DecodeParms<<>>/Type/ObjStm/N 2/First ${head.length}/Filter/FlateDecode/Length ${zipped.length}>>\nstream\n`,
    zipped,
    '\nendstream\nendobj\n7 0 obj\n<</Type/XRef/Root 1 0 R/Info 3 0 R>>\nstream\n\nendstream\nendobj\nstartxref\n0\n%%EOF\n',
  )
}

export function packetOf({ title, authors }: { title: string; authors: string[] }) {
  const people = authors.map((author) => `<rdf:li>${author}</rdf:li>`).join('')
  return `<?xpacket begin="\uFEFF"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
    <dc:creator><rdf:Seq>${people}</rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

function joined(...parts: (string | Buffer)[]) {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
}
