import type { CollectionSlug, PayloadRequest } from 'payload'
import { findNames } from '#lib/users/names.ts'

/** One version: when it was made and by whom, what was done, and why it was made, where that was said. */
export type VersionMade = { id: string; at: string; who: string; what: string; note: string | null }

type Asked = { collection: CollectionSlug; id: string; page: number }
type Kept = { id: string; updatedAt: string; version: { _status?: string; changedBy?: unknown } & Said }

type Said = { changeNote?: string | null; keptElectionReason?: string | null }

const versionsAPage = 20

/** The versions of a document or record that somebody may read, newest first. */
export async function listVersions({ collection, id, page }: Asked, req: PayloadRequest) {
  const { docs, totalPages } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: versionsAPage,
    page,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const kept = docs as unknown as Kept[]
  const names = await findNames(
    kept.flatMap(({ version }) => (typeof version.changedBy === 'string' ? [version.changedBy] : [])),
    req,
  )
  const versions: VersionMade[] = kept.map(({ id, updatedAt, version }) => ({
    id,
    at: updatedAt,
    who: names.get(String(version.changedBy)) ?? 'Nobody named',
    what: doneBy(version),
    note: noteOf(version),
  }))
  return { versions, totalPages }
}

function noteOf({ changeNote, keptElectionReason }: Said) {
  const reason = keptElectionReason && `In the pre-election period: ${keptElectionReason}`
  return [changeNote, reason].filter(Boolean).join('. ') || null
}

/** What has no drafts is only saved. */
function doneBy({ _status }: Kept['version']) {
  return _status === undefined ? 'Saved' : _status === 'published' ? 'Published' : 'Draft saved'
}
