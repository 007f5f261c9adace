import { convertMarkdownToLexical, editorConfigFactory, type SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { type StarterBlock, starterDocuments, starterFigures, starterSettings } from '#lib/database/starter-content/starter-content.ts'
import { type DocumentCollection, documentCollections, documentPath } from '#lib/paths.ts'
import { richTextFeatures } from '#lib/rich-text.ts'

/** Fills a database in which nothing was ever written or published, in one transaction, so that a crash leaves it empty. */
export async function loadStarterContent(cms: Payload) {
  if (!(await isEmpty(cms))) return
  const transactionID = await cms.db.beginTransaction()
  if (transactionID === null) throw new Error('The starter content needs a transaction')
  const req = await createLocalReq({ req: { transactionID } }, cms)
  try {
    await createAll(cms, req)
    await cms.db.commitTransaction(transactionID)
  } catch (error) {
    await cms.db.rollbackTransaction(transactionID)
    throw error
  }
}

async function isEmpty(cms: Payload) {
  const counts = await Promise.all(documentCollections.map((collection) => cms.count({ collection, overrideAccess: true })))
  return counts.every(({ totalDocs }) => totalDocs === 0)
}

/** Documents refer to one another, and a link is refused while its document does not exist: so all are made first, then filled. */
async function createAll(cms: Payload, req: PayloadRequest) {
  const reader: Reader = {
    ids: await createDrafts(cms, req),
    figureIds: await createFigures(cms, req),
    editorConfig: await editorConfigFactory.fromFeatures({ config: cms.config, features: richTextFeatures }),
  }
  for (const { collection, body, ...fields } of starterDocuments) {
    const { value: id } = referenceTo(documentPath(collection, fields.slug), reader)
    const data = { ...fields, body: body.map((block) => readBlock(block, reader)), _status: 'published' as const }
    await cms.update({ collection, id, data, req, overrideAccess: true })
  }
  await cms.updateGlobal({ slug: 'site-settings', data: readSettings(reader), req, overrideAccess: true })
}

async function createDrafts(cms: Payload, req: PayloadRequest) {
  const ids: Reader['ids'] = new Map()
  for (const { collection, title, slug, summary } of starterDocuments) {
    const { id } = await cms.create({ collection, data: { title, slug, summary }, draft: true, req, overrideAccess: true })
    ids.set(documentPath(collection, slug), { relationTo: collection, value: id })
  }
  return ids
}

async function createFigures(cms: Payload, req: PayloadRequest) {
  const ids = new Map<string, string>()
  for (const [key, data] of Object.entries(starterFigures)) {
    const { id } = await cms.create({ collection: 'figures', data, req, overrideAccess: true })
    ids.set(key, id)
  }
  return ids
}

type Reader = {
  ids: Map<string, { relationTo: DocumentCollection; value: string }>
  figureIds: Map<string, string>
  editorConfig: SanitizedServerEditorConfig
}

function readBlock(block: StarterBlock, reader: Reader) {
  switch (block.blockType) {
    case 'text':
      return { blockType: block.blockType, content: readMarkdown(block.markdown, reader) }
    case 'figures':
      return { ...block, figures: block.figures.map((key) => reader.figureIds.get(key) ?? missing(key)) }
    case 'helpPanel':
      return { ...block, ways: block.ways.map((way) => ({ ...way, advice: readMarkdown(way.advice, reader) })) }
    case 'callToAction':
      return readLink(block, reader)
    case 'signposts':
      return { ...block, documents: block.documents.map((path) => referenceTo(path, reader)) }
  }
}

function readLink<Link extends { document?: string }>({ document, ...link }: Link, reader: Reader) {
  return document ? { ...link, document: referenceTo(document, reader) } : link
}

function readSettings(reader: Reader) {
  const { navigation, ...settings } = starterSettings
  return { ...settings, navigation: navigation.map((item) => readLink(item, reader)) }
}

function referenceTo(path: string, { ids }: Reader) {
  return ids.get(path) ?? missing(path)
}

function missing(what: string): never {
  throw new Error(`The starter content refers to ${what}, which it does not have`)
}

function readMarkdown(markdown: string, reader: Reader) {
  const content = convertMarkdownToLexical({ editorConfig: reader.editorConfig, markdown })
  return JSON.parse(JSON.stringify(content), (_, node) => (isSiteLink(node, reader) ? toDocumentLink(node, reader) : node))
}

type LinkNode = { type: 'link'; fields: { url: string } }

function isSiteLink(node: unknown, { ids }: Reader): node is LinkNode {
  const { type, fields } = (node ?? {}) as Partial<LinkNode>
  return type === 'link' && ids.has(fields?.url ?? '')
}

/** A link to a page of the site chooses the document, so that it follows it when its address changes. */
function toDocumentLink({ fields, ...node }: LinkNode, reader: Reader) {
  return { ...node, fields: { linkType: 'internal', doc: referenceTo(fields.url, reader), newTab: false } }
}
