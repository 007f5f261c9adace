import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { givenSite } from '#tests/journeys/given-site.ts'

export type NewsItem = Awaited<ReturnType<typeof aNewsItem>>

/** A draft that nothing else is about, and what is stored of it. Use it with `await using`. */
export async function aNewsItem(body: object[] = []) {
  const slug = `writing-${randomUUID().replaceAll('-', '')}`
  const { id } = await send('POST', '/api/news?draft=true', { title: 'As it was', slug, summary: 'In a sentence.', body, _status: 'draft' })
  return {
    id,
    admin: `/admin/collections/news/${id}`,
    stored: () => send('GET', `/api/news/${id}?draft=true&depth=0`),
    saveElsewhere: (fields: object) => send('PATCH', `/api/news/${id}?draft=true`, { ...fields, _status: 'draft' }),
    [Symbol.asyncDispose]: () => send('DELETE', `/api/news/${id}`),
  }
}

/** As a script of theirs would. */
export async function send(method: string, path: string, fields?: object) {
  const { site, staffToken } = givenSite()
  const headers = { authorization: `JWT ${staffToken}`, 'content-type': 'application/json' }
  const answer = await fetch(`${site.url}${path}`, { method, headers, ...(fields && { body: JSON.stringify(fields) }) })
  const body = await answer.json()
  if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}: ${JSON.stringify(body)}`)
  return body.doc ?? body
}

export async function openForm(staff: Page, { admin }: { admin: string }) {
  await staff.goto(admin)
  await staff.locator('form[data-form-ready="true"] #field-title').waitFor()
}
