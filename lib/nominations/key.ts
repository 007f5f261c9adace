import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { FormValues } from '#lib/forms/form-state.ts'

/** The key under which a nomination is stored once: the one posted, so that trying again doesn't make a second nomination, or a new one. */
export function nominationKey({ key }: FormValues) {
  return z.uuid().safeParse(key).data ?? randomUUID()
}
