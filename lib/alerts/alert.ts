import type { DocumentCollection } from '#lib/paths.ts'

/** In the order in which they stand. */
export const alertKinds = { emergency: 'Emergency', information: 'Information' } as const
export type AlertKind = keyof typeof alertKinds

export const alertPlaces = { site: 'The whole site', section: 'One page and everything below it' } as const

type Reference = { collection: DocumentCollection; id: string }

/** A published alert as it is kept beside the stored pages. Documents, not addresses: it follows one that moves. */
export type Alert = {
  id: string
  words: string
  kind: AlertKind
  place: keyof typeof alertPlaces
  /** Undefined once it was deleted. */
  section?: Reference
  link?: { label: string; document?: Reference; form?: 'nominate'; url?: string }
  /** Instants in ISO 8601: from when until when it is shown. */
  from?: string
  until?: string
  /** When it was first written down. */
  madeAt: string
}
