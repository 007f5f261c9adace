import { join } from 'node:path'
import { z } from 'zod'

/**
 * What a backup holds, in this order: what it is, the site's secret and the database's password, the files that staff uploaded, the database,
 * and the word that it is whole. It is as confidential as the site's data. Left out is what is made again (stored pages), and the first
 * administrator's password, which is for the first day.
 */
export const names = {
  about: 'backup.json',
  secrets: ['secret', 'postgres-password'],
  media: 'media',
  cluster: 'postgres',
  end: 'end.json',
} as const

export const about = z.object({ format: z.literal(1), postgres: z.string(), madeAt: z.string() })
export type About = z.infer<typeof about>

export const end = z.object({ entries: z.number() })

/** Where an entry belongs below a folder; undefined for what no backup holds, such as a way out of the folder. */
export function placeOf(name: string, folders: { cluster: string; rest: string }): string | undefined {
  const parts = name.replace(/\/$/, '').split('/')
  const [first = '', ...below] = parts
  if (parts.some((part) => ['', '.', '..'].includes(part) || /[\\\0]/.test(part))) return undefined
  if (first === names.cluster) return join(folders.cluster, ...below)
  if (first === names.media) return join(folders.rest, ...parts)
  return below.length === 0 && names.secrets.some((secret) => secret === first) ? join(folders.rest, first) : undefined
}
