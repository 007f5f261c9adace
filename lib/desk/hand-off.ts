import type { PayloadRequest } from 'payload'
import { areaNames, type Listed, projectWork } from '#lib/desk/answers.ts'
import { noteSight } from '#lib/nominations/note-sight.ts'
import { answerNames } from '#lib/nominations/questions.ts'
import type { Nomination, Project } from '#lib/payload-types.ts'
import { runtime } from '#lib/runtime.ts'

/** One of the fields in which the Probation Service keeps projects, by its name there; `label` is what a reader calls it. */
export type ProbationField = { field: string; label: string; value: string }

/** Who nominated the work, of one nomination: `beneficiaryDetails` as the Probation Service has it. */
export type HandedContact = { id: string; reference: string; fields: ProbationField[] }

export type HandOff = {
  /** Those that we know; the Probation Service’s others, such as when the work may be done, it fills in itself. */
  fields: ProbationField[]
  /** What the Probation Service has no field for. */
  more: Listed[]
  contacts: HandedContact[]
}

type ContactRow = Pick<Nomination, 'id' | 'reference' | 'name' | 'email' | 'phone' | 'organisation'>

/** All that is handed to the Probation Service of a project. That each nomination in it was exported is written down first. */
export async function findHandOff(project: Project, req: PayloadRequest): Promise<HandOff> {
  const { rows } = await runtime().pool.query<ContactRow>(contacts, [project.id])
  await noteSight('export', rows, req)
  return handOffOf(project, rows)
}

const contacts = `SELECT id, reference, name, email, phone, organisation FROM nominations WHERE project_id = $1 AND status = 'inProject'
  ORDER BY created_at, id`

// As hmpps-community-payback-api names them (ProjectDto, LocationDto and BeneficiaryDetailsDto, August 2026). It takes nothing by machine.
function handOffOf(project: Project, nominations: ContactRow[]): HandOff {
  const { title, place, postcode, councilArea, ownerName } = project
  return {
    fields: [
      { field: 'projectName', label: 'Name of the project', value: title },
      { field: 'location', label: 'Where, in words', value: place },
      { field: 'location.postCode', label: 'Postcode', value: postcode ?? '' },
      { field: 'location.county', label: 'Council area', value: areaNames[councilArea] },
      { field: 'beneficiaryDetails.beneficiary', label: 'Organisation that owns it', value: ownerName ?? '' },
    ],
    more: projectWork(project).filter(({ name }) => !inFields.has(name)),
    contacts: nominations.map(({ id, reference, ...contact }) => ({
      ...{ id, reference },
      fields: contactFields.map(({ of, ...names }) => ({ ...names, value: contact[of] ?? '' })),
    })),
  }
}

const contactFields = [
  { field: 'beneficiaryDetails.contactName', label: 'Name', of: 'name' },
  { field: 'beneficiaryDetails.emailAddress', label: 'Email address', of: 'email' },
  { field: 'beneficiaryDetails.telephoneNumber', label: 'Phone number', of: 'phone' },
  { field: 'organisation', label: 'Organisation', of: 'organisation' },
] as const

const inFields = new Set<string>(['Name', 'Organisation that owns it', answerNames.place, answerNames.postcode, answerNames.councilArea])

// Nobody here knows these; the columns stand, so that the file fits what the Probation Service keeps.
const unknown = ['projectType', 'hiVisRequired', 'beneficiaryDetails.website', 'expectedEndDateExclusive', 'availability']

/** A row for each nomination, the work repeated in each; one row where nobody who nominated it is known any more. */
export function handOffTable({ reference }: Pick<Project, 'reference'>, { fields, more, contacts }: HandOff): string[][] {
  const people = contacts.length > 0 ? contacts : [undefined]
  const headings = [
    'reference',
    ...fields.map(({ field }) => field),
    ...unknown,
    ...more.map(({ name }) => name),
    'nomination',
    ...contactFields.map(({ field }) => field),
  ]
  return [
    headings,
    ...people.map((contact) => [
      reference,
      ...fields.map(({ value }) => value),
      ...unknown.map(() => ''),
      ...more.map(({ answer }) => answer.join('; ')),
      contact?.reference ?? '',
      ...contactFields.map((_, index) => contact?.fields[index]?.value ?? ''),
    ]),
  ]
}
