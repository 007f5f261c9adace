import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { contentKeys } from '#lib/content-keys.ts'
import { openKeptForms } from '#lib/delivery/kept-forms.ts'
import type { RenderOptions } from '#lib/delivery/render.ts'

type Asked = { nonce: string; key: string }

const present = { build: 'b1', database: 'one', version: 7, day: '2026-07-01', now: 0, lastChange: () => 0 }

/** Forms drawn by `draw`, and how often it drew. */
function formsDrawnBy(draw: (asked: Asked) => { body: string; reads?: string[]; until?: number }) {
  const asked: Asked[] = []
  const content = { ...present, canRender: true }
  const make = (_: string, { nonce = '', form }: RenderOptions) => {
    const marks = { nonce, key: String(form?.values.key) }
    asked.push(marks)
    const { body, reads = [], until } = draw(marks)
    const page = { status: 200, contentType: 'text/html', policy: `script-src 'nonce-${nonce}'`, isSensitive: false }
    return Promise.resolve({ ...page, reads, until, body: Buffer.from(body) })
  }
  const shown = { paths: ['/form'], isHydrated: () => true }
  const forms = openKeptForms({
    ...shown,
    make,
    present: () => content,
    canRender: () => content.canRender,
    log: pino({ level: 'silent' }),
  })
  const view = async () => String((await forms.get('/form', false)).body)
  return { forms, view, asked, content }
}

const whole = ({ nonce, key }: Asked) =>
  `<script nonce="${nonce}"></script><input value="${key}"> Zoë <script nonce="${nonce}">["${key}"]</script>`

test('a form is drawn once, and its nonce and key are overwritten everywhere for each visitor', async () => {
  const { forms, asked } = formsDrawnBy((marks) => ({ body: whole(marks) }))
  const views = await Promise.all(Array.from({ length: 20 }, () => forms.get('/form', false)))

  const drawn = asked.length
  expect(drawn).toBeLessThanOrEqual(2)
  const keys = views.map(({ body, policy }) => {
    const nonce = /'nonce-(.*)'/.exec(policy)?.[1] ?? ''
    const key = /value="(.*?)"/.exec(body.toString())?.[1] ?? ''
    expect(body.toString()).toBe(whole({ nonce, key }))
    return [nonce, key]
  })
  expect(new Set([...keys, ...asked.map(({ nonce, key }) => [nonce, key])].flat()).size).toBe(2 * (20 + drawn))
})

test('a form whose first drawing differs from those that follow is kept all the same', async () => {
  let count = 0
  const { view, asked } = formsDrawnBy((marks) => ({ body: `${whole(marks)}${++count === 1 ? 'late' : ''}` }))

  expect(await view()).not.toContain('late')
  await view()
  expect(asked).toHaveLength(3)
})

test('a form is drawn for each visitor when anything else differs between two drawings, or a mark is torn', async () => {
  for (const draw of [
    (marks: Asked) => ({ body: `${whole(marks)}<input name="key" value="${randomUUID()}">` }),
    (marks: Asked) => ({ body: `${whole(marks)}${marks.key.slice(0, 9)}<!-- -->${marks.key.slice(9)}` }),
    (marks: Asked) => ({ body: `${whole(marks)}${encodeURIComponent(marks.nonce)}` }),
    ({ key }: Asked) => ({ body: key }),
  ]) {
    const { view, asked } = formsDrawnBy(draw)
    const views = await Promise.all([view(), view(), view()])
    expect(views.every((body) => asked.some(({ key }) => body.includes(key)))).toBe(true)
    expect(new Set(views).size).toBe(3)
  }
})

test('a form is drawn again when what it read has changed, and not for anything else', async () => {
  const { view, asked, content } = formsDrawnBy((marks) => ({ body: whole(marks), reads: [contentKeys.settings] }))
  await view()

  Object.assign(content, { version: 8 })
  await view()
  expect(asked).toHaveLength(2)

  Object.assign(content, { version: 9, lastChange: (key: string) => (key === contentKeys.settings ? 9 : 0) })
  await view()
  expect(asked).toHaveLength(4)
  Object.assign(content, { build: 'b2' })
  await view()
  expect(asked).toHaveLength(6)
})

test('a form that time alone changes is drawn again from that instant on, with the database away too', async () => {
  const { view, asked, content } = formsDrawnBy((marks) => ({ body: whole(marks), until: 1000 }))
  await view()
  Object.assign(content, { now: 999, canRender: false })
  await view()
  expect(asked).toHaveLength(2)

  Object.assign(content, { now: 1000 })
  await view()
  expect(asked.length).toBeGreaterThan(2)
})

test('a form that was drawn ahead is there for whoever comes, and only what is old is drawn again', async () => {
  const { forms, view, asked, content } = formsDrawnBy((marks) => ({ body: whole(marks) }))
  await forms.drawAhead()
  await forms.drawAhead()
  Object.assign(content, { version: 8 })
  await forms.drawAhead()
  await view()

  expect(asked).toHaveLength(2)
})

test('what was drawn while something could not be read is not kept', async () => {
  const { view, asked } = formsDrawnBy((marks) => ({ body: whole(marks), reads: [contentKeys.unread] }))
  await view()
  await view()

  expect(asked).toHaveLength(4)
})

test('an older copy is sent while the database is away, and when drawing fails', async () => {
  let fault: Error | undefined
  const { view, asked, content } = formsDrawnBy((marks) => {
    if (fault) throw fault
    return { body: whole(marks), reads: [contentKeys.settings] }
  })
  await view()
  Object.assign(content, { version: 8, lastChange: () => 8, canRender: false })
  await view()
  expect(asked).toHaveLength(2)

  fault = new Error('No render')
  Object.assign(content, { canRender: true })
  expect(await view()).toContain('<script nonce=')
  expect(asked).toHaveLength(3)
})
