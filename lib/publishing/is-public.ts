type Row = { _status?: string | null; deletedAt?: string | null }

/** Whether the public sees what a row of the database says. Where there are no drafts, all of it. */
export function isPublic({ _status, deletedAt }: Row) {
  return (_status ?? 'published') === 'published' && !deletedAt
}
