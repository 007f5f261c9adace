import * as z from 'zod'
import { line, optional } from '#lib/forms/fields.ts'
import { nominationSteps } from '#lib/nominations/schema.ts'

const { place, work, owner, access } = nominationSteps

/** What a project says in words: nobody is named in it. */
export const projectSchema = z.object({
  title: line('Enter a name for the project').max(100, 'The name must be 100 characters or less'),
  place: place.shape.place,
  description: work.shape.description,
  ownerName: owner.shape.ownerName,
  accessNotes: access.shape.accessNotes,
})

/** What a caseworker may say otherwise than the resident did when a nomination is made into a project. */
export const newProjectSchema = z.object({
  title: optional(projectSchema.shape.title),
  place: optional(projectSchema.shape.place),
  description: optional(projectSchema.shape.description),
  ownerName: projectSchema.shape.ownerName,
})

export type NewProject = z.output<typeof newProjectSchema>
