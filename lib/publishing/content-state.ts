/** Which content the database holds: its own identity, and the counter that moves with every publish. */
export type ContentState = { database: string; version: number }

export function isSameState(one: ContentState, other: ContentState | undefined) {
  return one.database === other?.database && one.version === other.version
}

/** Whether the database has gone back: a copy of it was put in place, and what was published since counts as never published. */
export function isEarlierState(one: ContentState, other: ContentState | undefined) {
  return one.database === other?.database && one.version < other.version
}
