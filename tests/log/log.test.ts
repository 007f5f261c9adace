import { expect, test } from 'vitest'
import { openLog } from '#lib/log/open-log.ts'
import { withRequestId } from '#lib/log/request-id.ts'
import { logLines } from '#tests/support/log-lines.ts'

/** A log that is kept, and how it is read. */
function aLog() {
  const written: string[] = []
  return {
    log: openLog('trace', { write: (line) => void written.push(line) }),
    lines: () => logLines(written.join('')),
    text: () => written.join(''),
  }
}

function anError(message: string, more: object = {}) {
  return Object.assign(new Error(message), more)
}

test('what is answered with 4xx is written at level info without a stack, and only for a request', () => {
  const { log, lines } = aLog()
  const refused = anError('The following path cannot be queried: typed', { status: 400 })
  const unstorable = anError('Failed query: select 1', { cause: anError('invalid input syntax for type uuid: "typed"', { code: '22P02' }) })

  withRequestId('a-1', () => {
    log.error(refused)
    log.error({ err: refused })
    log.error({ err: unstorable, msg: 'Not saved' })
    log.error({ err: anError('Lost', { status: 500 }) })
  })
  log.error(refused)

  expect(lines()).toMatchObject([
    { level: 30, requestId: 'a-1', status: 400, msg: 'The following path cannot be queried' },
    { level: 30, requestId: 'a-1', status: 400 },
    { level: 30, requestId: 'a-1', msg: 'Not saved' },
    { level: 50, requestId: 'a-1', err: { message: 'Lost', stack: expect.stringContaining('at ') } },
    { level: 50, err: { message: 'The following path cannot be queried' } },
  ])
  for (const { err } of lines().slice(0, 3)) expect(err).toBeUndefined()
})

test('a line is never long, whatever is logged and however', () => {
  const { log, lines } = aLog()
  const long = '\u0000é‱𝒳\ud800 '.repeat(100_000)

  log.error(anError(long, { name: long, code: long, cause: anError(long) }))
  log.error({ err: anError('short', { stack: `Error: short\n${'    at f (file.js:1:1)\n'.repeat(10_000)}` }) })
  log.warn(long)
  log.warn('%s', long)
  log.info({ list: Array(500).fill('one'), deep: { deep: { deep: { deep: long } } }, ...Object.fromEntries(Array(500).entries()) }, long)

  expect(lines()).toHaveLength(5)
})

test('no words that an error quotes are written, and no query of an address', () => {
  const { log, lines, text } = aLog()
  const statement = "Failed query: select * from pages where title = 'Unmistakable''s' and id = $1\nparams: Unmistakable"

  log.error(syntaxError('{"a": Unmistakable'))
  log.error(anError('invalid input syntax for type uuid: "Unmistakable"', { code: '22P02', detail: 'Unmistakable' }))
  log.error(anError(statement, { cause: anError('lost', { detail: 'Unmistakable' }) }))
  log.error({
    err: anError('changed since', { stack: `Error: Unmistakable\n  at Unmistakable\n    at Unmistakable\n    at f (file.js:1:1)` }),
  })
  log.warn('GET /search?q=Unmistakable&page=2 failed')
  log.warn({
    path: '/a?Unmistakable',
    url: 'https://site.test/search?q=Unmistakable#x',
    err: anError('No route for "/b?c[d]=Unmistakable"'),
  })
  log.warn('%s', 'asked ?where[title]=Unmistakable')

  expect(lines()).toHaveLength(7)
  expect(text()).not.toContain('Unmistakable')
  expect(text()).toContain('GET /search failed')
})

function syntaxError(json: string) {
  try {
    return JSON.parse(json)
  } catch (error) {
    return error
  }
}
