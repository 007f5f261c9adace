import pino, { type Logger } from 'pino'

/** One JSON line an event, on standard output, without what people wrote. */
export function openLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } })
}

/** Postgres puts the row into an error's detail, and Drizzle the values into its message: both may be somebody's own words. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack, cause } = error
  const [safe = ''] = message.split('\nparams:')
  return {
    type: name,
    message: safe,
    stack: stack?.replace(message, safe),
    ...('code' in error ? { code: error.code } : {}),
    ...(cause instanceof Error ? { cause: cause.message } : {}),
  }
}
