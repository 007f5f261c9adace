/** A mistake in how the product is set up or started. Its message is one sentence for the operator: what is wrong and what to do. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}

/** Ends the process the way an operator's mistake ends it: one line, exit code 1. Anything else keeps its stack. */
export function exitWith(error: unknown): never {
  process.stderr.write(`${error instanceof OperatorError ? error.message : error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
}
