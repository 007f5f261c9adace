import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { pathMeant } from '#lib/find/address.ts'
import { type Findable, type FindGroup, findableCollections, findGroups, kindOf } from '#lib/find/kinds.ts'
import { documentsAt, foundIn } from '#lib/find/statement.ts'
import { wantedIn } from '#lib/find/words.ts'
import { nominationStatuses } from '#lib/nominations/statuses.ts'
import { documentCollections, paths } from '#lib/paths.ts'
import { projectStatuses } from '#lib/projects/statuses.ts'
import { siteUrl } from '#lib/runtime.ts'
import { readableAmong } from '#lib/users/readable.ts'
import { doesCasework } from '#lib/users/rights.ts'

/** `name`: what it is. `address`: where it is on the site, or would be. `state`: in words, empty where there is nothing to say. */
export type Found = { id: string; name: string; title: string; address: string | null; state: string; href: string }

/** `total`: of all in this part, though only so many are shown. */
export type FoundGroup = { group: FindGroup; found: Found[]; total: number }

const shownOfEach = 10
const shownOfOne = 200

/** All that whoever asks may read and that holds these words, in its parts. @param only the one part that is asked for */
export async function findAnything(words: string, only: FindGroup | undefined, req: PayloadRequest): Promise<FoundGroup[]> {
  const text = words.replaceAll('\0', '').trim()
  const [referred, found] = await Promise.all([findReferred(text, req), findWritten(text, only, req)])
  const casework: FoundGroup[] = referred.length > 0 ? [{ group: 'casework', found: referred, total: referred.length }] : []
  return [...casework, ...found].filter(({ group }) => !only || group === only)
}

async function findWritten(text: string, only: FindGroup | undefined, req: PayloadRequest): Promise<FoundGroup[]> {
  const wanted = wantedIn(text)
  const asked = findableCollections.filter((collection) => !only || kindOf(collection).group === only)
  const readable = wanted.patterns.length > 0 ? await readableAmong(asked, req) : []
  if (readable.length === 0) return []
  const parts = readable.map((collection) => foundIn(collection, wanted))
  const { rows } = await adapterOf(req.payload).drizzle.execute(sql`
    SELECT * FROM (SELECT *, count(*) OVER (PARTITION BY "group")::integer AS total,
        row_number() OVER (PARTITION BY "group" ORDER BY rank, state = 'trashed', title, id) AS place
      FROM (${sql.join(parts, sql` UNION ALL `)}) AS found) AS numbered
    WHERE place <= ${only ? shownOfOne : shownOfEach} ORDER BY place`)
  const groups = Map.groupBy(rows as Row[], ({ group }) => group)
  return (Object.keys(findGroups) as FindGroup[]).flatMap((group) => {
    const [first, ...others] = groups.get(group) ?? []
    return first ? [{ group, found: [first, ...others].map(asFound), total: first.total }] : []
  })
}

type Row = { group: FindGroup; collection: Findable; state: State; total: number } & Pick<Found, 'id' | 'name' | 'title' | 'address'>

function asFound({ id, name, title, address, collection, state }: Row): Found {
  const form = paths.edit(collection, id)
  const href = state === 'trashed' ? paths.inTrash(collection, id) : form
  return { id, name, title: title || 'No title yet', address, state: states[state], href }
}

const states = {
  published: 'Published',
  changed: 'Published, with a newer draft',
  draft: 'Draft',
  withdrawn: 'Withdrawn',
  trashed: 'In the bin',
  disabled: 'Can’t sign in',
  off: 'Leads nowhere',
  saved: '',
} as const
type State = keyof typeof states

/** A nomination or a project by its whole reference: its words are searched at the desk, where it is written down who saw them. */
async function findReferred(text: string, req: PayloadRequest): Promise<Found[]> {
  const reference = text.toUpperCase().replace(/[\s-]/g, '')
  if (!(doesCasework(req.user) && /^(?:CP|PR)[0-9A-Z]{8,20}$/.test(reference))) return []
  const { rows } = await adapterOf(req.payload).drizzle.execute(sql`
    SELECT 'nominations' AS kind, id, reference, status::text FROM nominations WHERE replace(reference, '-', '') = ${reference}
    UNION ALL SELECT 'projects', id, reference, status::text FROM projects WHERE replace(reference, '-', '') = ${reference}`)
  return rows.map(({ kind, id, reference: title, status }) => ({
    ...{ id: String(id), title: String(title), address: null },
    ...(kind === 'projects'
      ? { name: 'Project', state: String(Reflect.get(projectStatuses, String(status))), href: paths.deskRecord('projects', String(id)) }
      : {
          name: 'Nomination',
          state: String(Reflect.get(nominationStatuses, String(status))),
          href: paths.deskRecord('nominations', String(id)),
        }),
  }))
}

/** The form of the page that a whole address leads to, the newest first; undefined where there is none. */
export async function findFormAt(text: string, req: PayloadRequest): Promise<string | undefined> {
  const path = pathMeant(text, siteUrl())
  const readable = path ? await readableAmong(documentCollections, req) : []
  if (!path || readable.length === 0) return undefined
  const { rows } = await adapterOf(req.payload).drizzle.execute(documentsAt(readable, path))
  const [first] = rows.filter(({ collection }) => readable.some((one) => one === collection))
  return first && paths.edit(String(first.collection), String(first.id))
}
