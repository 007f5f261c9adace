import type { CollectionSlug, PayloadRequest } from 'payload'

/** One note, and the record or document that it is kept on. */
export type NoteToStaff = { what: string; since: string | null; source: string | null; title: string; href: string }

/** Notes under whom to ask; `whom` is undefined for those that name nobody. */
export type NotesByWhom = { whom: string | undefined; notes: NoteToStaff[] }

/** Every note that somebody signed in may read, of every collection, in newest drafts too. By whom to ask, those that name nobody last. */
export async function listToBeConfirmed(req: PayloadRequest): Promise<NotesByWhom[]> {
  const collections = req.payload.config.collections.filter(({ flattenedFields }) => flattenedFields.some(isNotes))
  const notes = (await Promise.all(collections.map(({ slug, admin }) => listIn(slug, admin.useAsTitle, req)))).flat()
  const byWhom = Map.groupBy(notes, ({ whom }) => whom)
  return [...byWhom].map(([whom, found]) => ({ whom, notes: found.toSorted(oldestFirst) })).toSorted(namedFirst)
}

function isNotes({ name }: { name: string }) {
  return name === 'toBeConfirmed'
}

type Kept = { id: string; toBeConfirmed?: { what: string; whom?: string | null; since?: string | null; source?: string | null }[] | null }

async function listIn(collection: CollectionSlug, titleField: string | undefined, req: PayloadRequest) {
  const all = { draft: true, depth: 0, pagination: false, overrideAccess: false } as const
  const { docs } = await req.payload.find({ collection, ...all, req })
  return docs.flatMap((document) => {
    const { id, toBeConfirmed } = document as Kept
    const title = String(Reflect.get(document, titleField ?? 'id') ?? 'Untitled')
    const href = `/admin/collections/${collection}/${id}`
    return (toBeConfirmed ?? []).map(({ what, whom, since = null, source = null }) => ({
      ...{ what, since, source, title, href },
      whom: whom || undefined,
    }))
  })
}

function oldestFirst(one: NoteToStaff, other: NoteToStaff) {
  return (one.since ?? '').localeCompare(other.since ?? '') || one.title.localeCompare(other.title, 'en-GB')
}

function namedFirst({ whom: one }: NotesByWhom, { whom: other }: NotesByWhom) {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
  return one.localeCompare(other, 'en-GB')
}
