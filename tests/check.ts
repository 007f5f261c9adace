import { runChecks } from '#tests/support/checks.ts'
import { exitCodeFor } from '#tests/support/tally.ts'

process.exitCode = exitCodeFor(await runChecks())
