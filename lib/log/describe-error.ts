import { isAboutAValue } from '#lib/database/about-a-value.ts'
import { requestId } from '#lib/log/request-id.ts'
import { safeText } from '#lib/log/safe-text.ts'

/** In bytes: a name or a code, which are chosen by whoever wrote the program. */
const short = 250

export type Described = { type: string; message: string; stack: string; code?: string; cause?: string }

/**
 * What an error says of the fault, without the words that it quotes: Postgres puts the row into an error's detail and a value into its
 * message, Drizzle the values into its message and into the statement, and JSON.parse a piece of what it read.
 */
export function describeError(error: Error): Described {
  const { name, stack = '', cause } = error
  return {
    type: safeText(String(name), short),
    message: safeMessage(error),
    stack: safeText(framesOf(stack)),
    ...('code' in error ? { code: safeText(String(error.code), short) } : {}),
    ...(cause instanceof Error ? { cause: safeText(safeMessage(cause), 4 * short) } : {}),
  }
}

/** What is answered with 4xx: a mistake of whoever asked, or a thing that isn't there or isn't theirs. */
export function isRefusal(error: unknown): error is Error & { status?: number } {
  if (!(error instanceof Error)) return false
  const status = 'status' in error ? Number(error.status) : 500
  return (status >= 400 && status < 500) || isAboutAValue(error.cause) || isUnreadable(error)
}

/** A body that isn't JSON. */
function isUnreadable(error: Error) {
  return error instanceof SyntaxError && / JSON\b/.test(error.message)
}

function safeMessage(error: Error) {
  const message = String(error.message)
  if (message.startsWith('Failed query:')) return safeText((message.split('\nparams:')[0] ?? '').replace(/'(?:[^']|'')*'/g, "'…'"))
  // A refusal of Payload's names what was asked for after a colon.
  if (isRefusal(error)) return safeText(unquoted(message.split(':')[0] ?? ''))
  if (error instanceof SyntaxError || isAboutAValue(error) || (requestId() && !isOfPostgres(error))) return safeText(unquoted(message))
  return safeText(message)
}

function unquoted(message: string) {
  return message.replace(/"[^"]*"?/g, '"…"')
}

// Of its other errors, what is quoted is the name of a table or a rule.
function isOfPostgres(error: Error) {
  return 'code' in error && /^[\dA-Z]{5}$/.test(String(error.code))
}

/** Without the message, which begins a stack and may have been another when it was made. */
function framesOf(stack: string) {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at .*(?::\d+:\d+|<anonymous>|native)\)?$/.test(line))
    .map((line) => line.trim())
    .join('\n')
}
