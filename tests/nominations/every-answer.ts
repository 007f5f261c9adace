import * as z from 'zod'
import { nominationSteps } from '#lib/nominations/schema.ts'

const { rules, place, area, work, dangers, owner, access, you } = nominationSteps

/** The rules of every answer, whichever page asks it. */
export const everyAnswer = z.object({
  ...rules.shape,
  ...place.shape,
  ...area.shape,
  ...work.shape,
  ...dangers.shape,
  ...owner.shape,
  ...access.shape,
  ...you.shape,
})
