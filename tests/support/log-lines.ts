/** What a start says in plain words to whoever started it (lib/start/say-where.ts). */
const saidAtStart = /^(?:The site: |The admin: |Sign in as |degraded: |Root can't run Postgres )/

export type LogLine = {
  level: number
  msg?: string
  requestId?: string
  status?: number
  err?: { type: string; message: string; stack: string }
}

/** What a site has logged. @throws when something that it printed is neither a line of JSON nor said at the start, or when a line is long. */
export function logLines(output: string): LogLine[] {
  const lines = output.split('\n').filter((line) => line !== '' && !saidAtStart.test(line))
  return lines.map((line) => {
    if (Buffer.byteLength(line) > longest) throw new Error(`A line of the log has ${line.length} characters: ${line.slice(0, 500)}`)
    return parse(line)
  })
}

// A message and a stack are cut at 4 kB each, and the message may be there twice.
const longest = 16_384

function parse(line: string) {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error(`A line of the log isn't JSON: ${line}`)
  }
}
