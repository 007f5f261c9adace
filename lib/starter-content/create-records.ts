import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { contentKeys } from '#lib/content-keys.ts'
import { recordChanges } from '#lib/publishing/record-changes.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'
import { starterEverydayWords } from '#lib/starter-content/records/everyday-words.ts'
import { starterPinnedAnswers } from '#lib/starter-content/records/pinned-answers.ts'
import { starterRedirects } from '#lib/starter-content/records/redirects.ts'
import { starterRecords } from '#lib/starter-content/starter-content.ts'
import { type Reader, readHelpline, readLink, readNotes, readOffice } from '#lib/starter-content/starter-reader.ts'
import type { StarterNotes } from '#lib/starter-content/starter-records.ts'

type In = { cms: Payload; req: PayloadRequest }

/** Organisations first, because helplines name those who run them, and people before the offices that they hold. As rows, because nothing shows a record yet that a hook would have to tell. */
export async function createRecords(cms: Payload, req: PayloadRequest): Promise<Reader['records']> {
  const { organisations, helplines, officeHolders, offices, figures, accessibilityIssues } = starterRecords
  const organisationIds = await createEach('organisations', organisations, { cms, req })
  const answered = Object.entries(helplines).map(([key, helpline]) => [key, readHelpline(helpline, organisationIds)] as const)
  const holderIds = await createEach('office-holders', officeHolders, { cms, req })
  const held = Object.entries(offices).map(([key, office]) => [key, readOffice(office, holderIds)] as const)
  return {
    organisations: organisationIds,
    helplines: await createEach('helplines', Object.fromEntries(answered), { cms, req }),
    officeHolders: holderIds,
    offices: await createEach('offices', Object.fromEntries(held), { cms, req }),
    figures: await createEach('figures', figures, { cms, req }),
    accessibilityIssues: await createEach('accessibility-issues', accessibilityIssues, { cms, req }),
  }
}

/** What searches and wrong addresses lead to. No page shows these, so only whoever keeps them in memory is told. */
export async function createSearchHelp(reader: Reader, { cms, req }: In) {
  const pinned = starterPinnedAnswers.map((answer) => readLink(answer, reader))
  const old = starterRedirects.map(({ matches = 'exactly', isOn = true, ...redirect }) => ({
    ...readLink(redirect, reader),
    matches,
    isOn,
  }))
  await createEach('everyday-words', byPlace(starterEverydayWords), { cms, req })
  await createEach('pinned-answers', byPlace(pinned), { cms, req })
  await createEach('redirects', byPlace(old), { cms, req })
  await recordChanges(await transactionOf(req), ['everyday-words', 'pinned-answers', 'redirects'].map(contentKeys.list))
}

/** Nothing refers to these, so each is named by its place in the list alone. */
function byPlace<Record>(list: Record[]) {
  return Object.fromEntries(list.map((record, place) => [String(place), record]))
}

type RecordCollection =
  | 'organisations'
  | 'helplines'
  | 'office-holders'
  | 'offices'
  | 'figures'
  | 'accessibility-issues'
  | 'everyday-words'
  | 'pinned-answers'
  | 'redirects'

async function createEach<Slug extends RecordCollection>(
  collection: Slug,
  records: Record<string, Omit<RequiredDataFromCollectionSlug<Slug>, 'toBeConfirmed'> & StarterNotes>,
  { cms, req }: In,
) {
  const ids = new Map<string, string>()
  const hasDrafts = Boolean(cms.collections[collection].config.versions?.drafts)
  const status = hasDrafts && { _status: 'published' }
  for (const [key, record] of Object.entries(records)) {
    const created = await cms.db.create({ collection, data: { ...record, toBeConfirmed: readNotes(record), ...status }, req })
    ids.set(key, String(created.id))
    if (hasDrafts) await keepVersion({ collection, created, cms, req })
  }
  return ids
}

type Created = { id: number | string; createdAt?: string; updatedAt?: string }

/** Payload lists, and draws in previews, what has a version. */
async function keepVersion({ collection, created, cms, req }: In & { collection: RecordCollection; created: Created }) {
  const now = new Date().toISOString()
  const { id: parent, createdAt = now, updatedAt = now } = created
  await cms.db.createVersion({ collectionSlug: collection, parent, versionData: created, autosave: false, createdAt, updatedAt, req })
}
