import { editorConfigFactory } from '@payloadcms/richtext-lexical'
import { createLocalReq, type Payload, type PayloadRequest, type RequiredDataFromCollectionSlug } from 'payload'
import { aYearAfter } from '#lib/dates.ts'
import { documentCollections } from '#lib/paths.ts'
import { starterDocuments, starterRecords, starterSettings } from '#lib/starter-content/starter-content.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'
import { pathOf, type Reader, readDocument, readHelpline, readLink, referenceTo } from '#lib/starter-content/starter-reader.ts'

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
    records: await createRecords(cms, req),
    documents: await createDrafts(cms, req),
    editorConfig: await editorConfigFactory.fromFeatures({ config: cms.config, features: ({ rootFeatures }) => rootFeatures }),
  }
  const nextReviewDue = aYearAfter(new Date())
  for (const document of starterDocuments.toSorted(parentsFirst)) {
    const { collection, ...fields } = readDocument(document, reader)
    const { value: id } = referenceTo(pathOf(document), reader)
    await cms.update({
      collection,
      id,
      data: { ...fields, nextReviewDue, _status: 'published' as const },
      req,
      depth: 0,
      overrideAccess: true,
    })
  }
  await cms.updateGlobal({ slug: 'site-settings', data: readSettings(reader), req, depth: 0, overrideAccess: true })
}

/** Organisations first, because helplines name those who run them. As rows, because nothing shows a record yet that a hook would have to tell. */
async function createRecords(cms: Payload, req: PayloadRequest): Promise<Reader['records']> {
  const { organisations, helplines, officeHolders, figures, accessibilityIssues } = starterRecords
  const organisationIds = await createEach('organisations', organisations, { cms, req })
  const answered = Object.entries(helplines).map(([key, helpline]) => [key, readHelpline(helpline, organisationIds)] as const)
  return {
    organisations: organisationIds,
    helplines: await createEach('helplines', Object.fromEntries(answered), { cms, req }),
    officeHolders: await createEach('office-holders', officeHolders, { cms, req }),
    figures: await createEach('figures', figures, { cms, req }),
    accessibilityIssues: await createEach('accessibility-issues', accessibilityIssues, { cms, req }),
  }
}

type RecordCollection = 'organisations' | 'helplines' | 'office-holders' | 'figures' | 'accessibility-issues'

async function createEach<Slug extends RecordCollection>(
  collection: Slug,
  records: Record<string, RequiredDataFromCollectionSlug<Slug>>,
  { cms, req }: { cms: Payload; req: PayloadRequest },
) {
  const ids = new Map<string, string>()
  for (const [key, data] of Object.entries(records)) {
    const { id } = await cms.db.create({ collection, data, req })
    ids.set(key, String(id))
  }
  return ids
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

function readSettings(reader: Reader) {
  const { navigation, ...settings } = starterSettings
  return { ...settings, navigation: navigation.map((item) => readLink(item, reader)) }
}
