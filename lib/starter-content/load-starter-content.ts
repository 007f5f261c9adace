import { editorConfigFactory } from '@payloadcms/richtext-lexical'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { documentCollections } from '#lib/paths.ts'
import { createRecords, createSearchHelp } from '#lib/starter-content/create-records.ts'
import { starterDocuments } from '#lib/starter-content/starter-content.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'
import { pathOf, type Reader, readDocument, readLink, referenceTo } from '#lib/starter-content/starter-reader.ts'
import { starterSettings } from '#lib/starter-content/starter-settings.ts'

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
  const counts = await Promise.all(documentCollections.map((collection) => cms.count({ collection, trash: true, overrideAccess: true })))
  return counts.every(({ totalDocs }) => totalDocs === 0)
}

/** Documents refer to one another, and a link is refused while its document does not exist: so all are made first, then filled. */
async function createAll(cms: Payload, req: PayloadRequest) {
  const reader: Reader = {
    records: await createRecords(cms, req),
    documents: await createDrafts(cms, req),
    editorConfig: await editorConfigFactory.fromFeatures({ config: cms.config, features: ({ rootFeatures }) => rootFeatures }),
  }
  for (const document of starterDocuments.toSorted(parentsFirst)) await fill(document, reader, req)
  await createSearchHelp(reader, { cms, req })
  await cms.updateGlobal({ slug: 'site-settings', data: readSettings(reader), req, depth: 0, overrideAccess: true })
}

async function createDrafts(cms: Payload, req: PayloadRequest) {
  const documents: Reader['documents'] = new Map()
  for (const document of starterDocuments) {
    const { collection, title, slug, summary } = document
    const { id } = await cms.db.create({ collection, data: { title, slug, summary, _status: 'draft' }, req })
    documents.set(pathOf(document), { relationTo: collection, value: String(id) })
  }
  return documents
}

/** A page is published at its parent’s address, so the parent must have one. */
function parentsFirst(one: StarterDocument, other: StarterDocument) {
  return depthOf(one) - depthOf(other)
}

function depthOf(document: StarterDocument) {
  return pathOf(document).split('/').length
}

/** A draft is stored as one, unfinished as it may be. */
async function fill(document: StarterDocument, reader: Reader, req: PayloadRequest) {
  const { collection, ...fields } = readDocument(document, reader)
  const { value: id } = referenceTo(pathOf(document), reader)
  const isDraft = document.isDraft ?? false
  const data = { ...fields, _status: isDraft ? ('draft' as const) : ('published' as const) }
  await req.payload.update({ collection, id, data, draft: isDraft, req, depth: 0, overrideAccess: true })
}

function readSettings(reader: Reader) {
  const { navigation, ...settings } = starterSettings
  return { ...settings, navigation: navigation.map((item) => readLink(item, reader)) }
}
