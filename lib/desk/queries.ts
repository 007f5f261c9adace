import type { Payload, PayloadRequest } from 'payload'
import { type Deadlines, isLate, waitingStatus } from '#lib/desk/late.ts'
import { isId } from '#lib/is-id.ts'
import { noteSight } from '#lib/nominations/note-sight.ts'
import type { NominationStatus } from '#lib/nominations/statuses.ts'
import { lateBefore } from '#lib/office-hours/office-hours.ts'
import { officeHoursOf } from '#lib/office-hours/setting.ts'
import type { Nomination, Project } from '#lib/payload-types.ts'
import type { ProjectStatus } from '#lib/projects/statuses.ts'
import { runtime } from '#lib/runtime.ts'
import { lastStepOf } from '#lib/steps/last-step.ts'
import { closedStatuses, type RecordKind } from '#lib/steps/records.ts'

/** With its project and who took its steps; that it was seen is written down first. Undefined where nothing has this id. */
export function findNomination(id: unknown, req: PayloadRequest): Promise<Nomination | undefined> {
  return find('nominations', id, req)
}

/** With who took its steps. */
export function findProject(id: unknown, req: PayloadRequest): Promise<Project | undefined> {
  return find('projects', id, req)
}

/** How many projects one list takes. */
const longestList = 100

/** Those of these projects that are there, in the order of their references. */
export async function listProjects(ids: readonly unknown[], req: PayloadRequest): Promise<Project[]> {
  const where = { id: { in: ids.filter(isId).slice(0, longestList) } }
  const asked = { collection: 'projects', where, pagination: false, depth: 0, sort: 'reference', overrideAccess: false } as const
  const { docs } = await req.payload.find({ ...asked, req })
  return docs
}

async function find<Kind extends 'nominations' | 'projects'>(collection: Kind, id: unknown, req: PayloadRequest) {
  if (!isId(id)) return undefined
  const asked = { collection, id, depth: 1, disableErrors: true, overrideAccess: false } as const
  return (await req.payload.findByID({ ...asked, req })) ?? undefined
}

export async function findOfficeHours(cms: Payload) {
  const settings = await cms.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, select: { officeHours: true } })
  return officeHoursOf(settings.officeHours)
}

/** As the settings give them now. */
export async function findDeadlines(cms: Payload, now = new Date()): Promise<Deadlines> {
  const select = { office: true, officeHours: true, handOffsAcknowledgedDays: true } as const
  const settings = await cms.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, select })
  const hours = officeHoursOf(settings.officeHours)
  const before = (days: number | null | undefined) => (days && hours ? lateBefore(now, days, hours) : undefined)
  return { nominations: before(settings.office?.nominationsCheckedDays), handOffs: before(settings.handOffsAcknowledgedDays) }
}

/** Whether one that stands where it waits has waited longer than the settings give. */
export async function isRecordLate(kind: RecordKind, { id, status }: { id: string; status: string }, cms: Payload, now = new Date()) {
  if (status !== waitingStatus[kind]) return false
  const { rows } = await runtime().pool.query<{ at: Date }>(lastStepOf(kind, '$1'), [id])
  const [last] = rows
  return last !== undefined && isLate({ kind, status, standsSince: last.at }, await findDeadlines(cms, now))
}

export type InProject = { id: string; reference: string; status: NominationStatus; since: Date }

/** The nominations in a project, oldest first: which they are, and nothing of what they say. */
export async function listNominationsIn(project: string): Promise<InProject[]> {
  const { rows } = await runtime().pool.query<InProject>(
    `SELECT id, reference, status, created_at AS since FROM nominations WHERE project_id = $1 AND status = 'inProject' ORDER BY created_at, id`,
    [project],
  )
  return rows
}

type OpenProject = { id: string; reference: string; title: string; place: string; status: ProjectStatus }

export type LikelyDuplicate = {
  id: string
  reference: string
  status: NominationStatus
  place: string
  postcode: string | null
  area: Nomination['councilArea']
  kinds: Nomination['kinds']
  description: string
  since: Date
  /** Whether it is in the same postcode sector; else it is in the same area, for work of the same kind. */
  isSameSector: boolean
  /** The project it is in, where that is open. */
  project: Pick<OpenProject, 'id' | 'reference' | 'title'> | null
}

/**
 * Up to five other nominations that may be of the same work: those of the same postcode sector first, then those of the same area with a kind in
 * common, the newest first. That somebody was shown them is written down first.
 */
export async function listLikelyDuplicates(nomination: string, req: PayloadRequest): Promise<LikelyDuplicate[]> {
  const { rows } = await runtime().pool.query<LikelyDuplicate>(likelyDuplicates, [nomination, closedStatuses('projects')])
  await noteSight('list', rows, req)
  return rows
}

// A sector is a postcode without its last two letters.
const sameSector = 'left(other.postcode, -2) = left(this.postcode, -2)'
const sameWork = (kind: string) => `this.council_area <> 'notSure' AND this.council_area::text = other.council_area::text AND EXISTS (
      SELECT FROM nominations_kinds AS wanted JOIN ${kind}_kinds AS given ON given.value::text = wanted.value::text
      WHERE wanted.parent_id = this.id AND given.parent_id = other.id)`

const likelyDuplicates = `
  SELECT other.id, other.reference, other.status, other.place, other.postcode, other.council_area AS area, other.description, other.created_at AS since,
    ARRAY(SELECT value::text FROM nominations_kinds WHERE parent_id = other.id ORDER BY "order") AS kinds, coalesce(${sameSector}, false) AS "isSameSector",
    CASE WHEN project.id IS NOT NULL THEN json_build_object('id', project.id, 'reference', project.reference, 'title', project.title) END AS project
  FROM nominations AS this
    JOIN nominations AS other ON other.id <> this.id AND other.is_kept_apart IS NOT TRUE AND (${sameSector} OR (${sameWork('nominations')}))
    LEFT JOIN projects AS project ON project.id = other.project_id AND project.status::text <> ALL ($2::text[])
  WHERE this.id = $1
  ORDER BY "isSameSector" DESC, other.created_at DESC, other.id LIMIT 5`

/** Up to ten open projects that a nomination may join: those that these words are found in, or else those that may be of the same work. */
export async function listOpenProjects(nomination: string, words: string): Promise<OpenProject[]> {
  const wanted = words.toLowerCase().replaceAll('\0', '').split(/\s+/).filter(Boolean)
  const closed = closedStatuses('projects')
  const { rows } =
    wanted.length > 0
      ? await runtime().pool.query<OpenProject>(projectsNamed, [wanted, closed])
      : await runtime().pool.query<OpenProject>(projectsAlike, [nomination, closed])
  return rows
}

const ofProject = 'other.id, other.reference, other.title, other.place, other.status'

const projectsNamed = `
  SELECT ${ofProject} FROM projects AS other WHERE other.status::text <> ALL ($2::text[]) AND (
    SELECT bool_and(strpos(lower(concat_ws(E'\\n', other.reference, other.title, other.place, other.postcode)), word) > 0) FROM unnest($1::text[]) AS word
  )
  ORDER BY other.created_at DESC, other.id LIMIT 10`

const projectsAlike = `
  SELECT ${ofProject} FROM nominations AS this JOIN projects AS other ON ${sameSector} OR (${sameWork('projects')})
  WHERE this.id = $1 AND other.status::text <> ALL ($2::text[])
  ORDER BY coalesce(${sameSector}, false) DESC, other.created_at DESC, other.id LIMIT 10`
