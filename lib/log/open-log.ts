import { format } from 'node:util'
import pino, { type Level, type Logger } from 'pino'
import { describeError, isRefusal } from '#lib/log/describe-error.ts'
import { requestId } from '#lib/log/request-id.ts'
import { safeText } from '#lib/log/safe-text.ts'

const info = 30

/** One JSON line an event, on standard output, without what people wrote; what happens for a request carries its number. */
export function openLog(level: string, destination?: pino.DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ requestId: requestId() }),
    // pino's own would read the error that is described below as another error.
    serializers: { err: (err) => err },
    formatters: { log: (fields) => safeFields(fields) },
    hooks: {
      logMethod(values, method, level) {
        const { fields, message } = readEntry(values)
        const { err } = fields
        // What Payload answers with 4xx is somebody's mistake, or an attempt: nothing here is broken.
        if (level > info && requestId() && isRefusal(err)) return this.info({ refusal: err.name, status: err.status }, message)
        method.apply(this, [fields, message])
      },
    },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** Console's methods, for what writes to it by itself, as Next does: they write here from now on, as lines like all others. */
export function takeConsole(log: Logger) {
  const levels = { log: 'info', info: 'info', debug: 'debug', trace: 'debug', warn: 'warn', error: 'error' } as const
  for (const [name, level] of Object.entries(levels)) Reflect.set(console, name, (...values: unknown[]) => writeSaid(log, level, values))
  process.removeAllListeners('warning')
  // What will be removed one day speaks to those who write the code.
  process.on('warning', (err) => log[err.name === 'DeprecationWarning' ? 'debug' : 'warn']({ err }))
}

// Only what was said in words: an object may hold anything.
function writeSaid(log: Logger, level: Level, values: unknown[]) {
  const err = values.find((value) => value instanceof Error)
  const words = values.filter((value) => typeof value === 'string').join(' ')
  log[level](err ? { err } : {}, words.trim() || undefined)
}

type Fields = Record<string, unknown>

/** Whatever the ways are to call a pino method, as fields and a message. */
function readEntry([first, ...rest]: unknown[]): { fields: Fields; message: string | undefined } {
  if (typeof first === 'string') return { fields: {}, message: safeText(format(first, ...rest)) }
  const fields: Fields = first instanceof Error ? { err: first } : { ...(first as object | undefined) }
  const told = rest.length > 0 && rest[0] !== undefined ? format(...rest) : undefined
  const { err } = fields
  const message = told ?? (typeof fields.msg === 'string' ? fields.msg : err instanceof Error ? headOf(err) : undefined)
  delete fields.msg
  return { fields, message: message && safeText(message) }
}

function headOf(error: Error) {
  return safeText(describeError(error).message.split('\n')[0] ?? '', mostOfAField)
}

const deepest = 3
const most = 20
const mostOfAField = 500

function safeFields(fields: object, depth = 0): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .slice(0, most)
      .map(([name, value]) => [name, safeValue(value, depth)]),
  )
}

function safeValue(value: unknown, depth: number): unknown {
  if (value instanceof Error) return describeError(value)
  if (typeof value === 'string') return safeText(value, mostOfAField)
  if (typeof value !== 'object' || value === null) return value
  if (depth === deepest) return undefined
  return Array.isArray(value) ? value.slice(0, most).map((one) => safeValue(one, depth + 1)) : safeFields(value, depth + 1)
}
