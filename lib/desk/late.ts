import type { RecordKind } from '#lib/steps/records.ts'

/**
 * What is late: nominations that wait to be checked since before one of these moments, and projects that wait to be acknowledged since before the
 * other. Undefined where the settings give no time.
 */
export type Deadlines = { nominations: Date | undefined; handOffs: Date | undefined }

type Standing = { kind: RecordKind; status: string; standsSince: Date }

/** Whether the office hasn’t checked it, or the Probation Service not acknowledged it, in the time that the settings give. */
export function isLate({ kind, status, standsSince }: Standing, deadlines: Deadlines) {
  const before = kind === 'nominations' ? deadlines.nominations : deadlines.handOffs
  return status === waitingStatus[kind] && before !== undefined && standsSince < before
}

/** Where each waits: for the office, and for the Probation Service. */
export const waitingStatus = { nominations: 'received', projects: 'sentToProbation' } as const

/** What is said of one that is. */
export const lateWords = { nominations: 'Late', projects: 'Not acknowledged in time' } as const
