import * as z from 'zod'
import { line, optional, paragraphs } from '#lib/forms/fields.ts'
import { nominationSteps } from '#lib/nominations/schema.ts'

const { place, work } = nominationSteps

/** What a project says in words: nobody is named in it. */
export const projectSchema = z.object({
  title: line('Enter a name for the project').max(100, 'The name must be 100 characters or less'),
  place: place.shape.place,
  description: work.shape.description,
  ownerName: optional(line('Enter who owns it').max(100, 'Who owns it must be 100 characters or less')),
  accessNotes: optional(paragraphs('Enter how people get there').max(500, 'Getting there must be 500 characters or less')),
})

/** What a caseworker may say otherwise than the resident did when a nomination is made into a project. */
export const newProjectSchema = z.object({
  title: optional(projectSchema.shape.title),
  place: optional(projectSchema.shape.place),
  description: optional(projectSchema.shape.description),
  ownerName: projectSchema.shape.ownerName,
})

export type NewProject = z.output<typeof newProjectSchema>
