export type Tally = { passed: number; failed: number }

/**
 * What a test runner's report comes to. A runner may fail without a failed test (a file that doesn't load, a set-up that throws), and one
 * that ran nothing proved nothing: each counts as one failure.
 */
export function tallyOf({ passed, failed }: Tally, exitCode: number): Tally {
  const failedUnsaid = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: failedUnsaid ? 1 : failed }
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce((total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }), nothing)
}

export const nothing: Tally = { passed: 0, failed: 0 }

/** The last line of a run, which other programs read. */
export function lastLine({ passed, failed }: Tally) {
  return `${passed} passed, ${failed} failed`
}

export function exitCodeFor({ passed, failed }: Tally) {
  return failed > 0 || passed === 0 ? 1 : 0
}
