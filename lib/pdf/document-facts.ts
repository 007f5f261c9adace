import { DomUtils, parseDocument } from 'htmlparser2'
import { decodeText } from '#lib/pdf/decode-text.ts'
import { openPdf } from '#lib/pdf/open-pdf.ts'
import { asDictionary } from '#lib/pdf/parse-value.ts'

/** What a file says about itself. It may say it in two places, and not the same. */
export type DocumentFacts = { titles: string[]; authors: string[] }

/** The title and author in a PDF, from its older and its newer place for them. Undefined when they can't be read: it is locked, or damaged. */
export async function readDocumentFacts(bytes: Buffer): Promise<DocumentFacts | undefined> {
  const pdf = await openPdf(bytes)
  const catalogue = asDictionary(await pdf.find(pdf.trailer('Root')))
  if (!catalogue || pdf.trailer('Encrypt')) return undefined
  const information = asDictionary(await pdf.find(pdf.trailer('Info')))
  const packet = (await pdf.content(catalogue.entries.get('Metadata'))) ?? ''
  const metadata = parseDocument(textOfPacket(packet), { xmlMode: true })

  async function said(name: string, element: string) {
    const value = await pdf.find(information?.entries.get(name))
    const older = typeof value === 'string' ? [decodeText(value)] : []
    const newer = DomUtils.getElementsByTagName(element, metadata).flatMap((part) => DomUtils.getElementsByTagName('rdf:li', part))
    const all = [...older, ...newer.map((part) => DomUtils.textContent(part))]
    return [...new Set(all.map((one) => one.replace(/[\s\p{Cc}]+/gu, ' ').trim()).filter(Boolean))]
  }
  return { titles: await said('Title', 'dc:title'), authors: await said('Author', 'dc:creator') }
}

function textOfPacket(packet: string) {
  return /^(?:\xFE\xFF|\xFF\xFE)/.test(packet) ? decodeText(packet) : Buffer.from(packet, 'latin1').toString()
}
