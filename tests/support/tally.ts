export type Tally = { passed: number; failed: number; skipped: number }

/**
 * What a test runner's report comes to. A runner may fail without a failed test (a file that doesn't load, a set-up that throws), and one
 * that ran nothing proved nothing: each counts as one failure.
 */
export function tallyOf({ passed, failed, skipped }: Tally, exitCode: number): Tally {
  const failedUnsaid = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: failedUnsaid ? 1 : failed, skipped }
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    nothing,
  )
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 }

/** The last line of a run, which other programs read. */
export function lastLine({ passed, failed, skipped }: Tally) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

export function exitCodeFor({ passed, failed }: Tally) {
  return failed > 0 || passed === 0 ? 1 : 0
}
