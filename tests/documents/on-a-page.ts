import { randomBytes } from 'node:crypto'
import { DomUtils, parseDocument } from 'htmlparser2'
import { expect } from 'vitest'
import type { Editor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Answer, send } from '#tests/support/http.ts'

type Fields = Record<string, unknown>

export function aProgramme(body: unknown, fields: Fields = {}): Fields {
  return { title: 'A programme', slug: `programme-${randomBytes(6).toString('hex')}`, summary: 'What it is.', body, ...fields }
}

/** What staff are told when they try to publish this. */
export async function toldOf(editor: Editor, fields: Fields, collection = 'programmes') {
  const { status, body } = await editor.send('POST', collection, { ...fields, _status: 'published' })
  const [error] = body.errors ?? []
  return { status, told: error?.data?.errors?.[0]?.message ?? error?.message }
}

/** Publishes and reads what the public then sees, which must be whole. */
export async function publishedPage(site: { url: string }, editor: Editor, fields: Fields) {
  const { slug, id } = await editor.publish('programmes', fields)
  const path = `/programmes/${slug}`
  return { id, path, ...wholePage(await firstAnswer(site, path)) }
}

/**
 * The first answer that shows the page, and how long after the publish it came. Until the publish is heard of, the page is not found for a
 * moment. On a busy machine a large one may say “try again”, because no visitor waits longer than four seconds.
 */
async function firstAnswer(site: { url: string }, path: string) {
  const answers: Answer[] = []
  const milliseconds = await eventually(
    async () => {
      const answer = await send(site, path)
      expect([404, 503]).not.toContain(answer.status)
      answers.push(answer)
    },
    { within: 20_000 },
  )
  const [answer] = answers
  if (!answer) throw new Error(`${path} was not answered`)
  return { ...answer, milliseconds }
}

/** @throws when it isn't whole. `text` is what its main part says, `find` gives the texts of its elements of a kind. */
export function wholePage({ status, body, headers, milliseconds }: Answer) {
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body.trimEnd()).toMatch(/<\/html>$/)
  const [article] = DomUtils.findAll(({ attribs }) => attribs.id === 'main-content', parseDocument(body).children)
  if (!article) throw new Error('The page has no main part')
  const find = (...names: string[]) => DomUtils.findAll(({ name }) => names.includes(name), article.children)
  return {
    html: body,
    milliseconds,
    text: DomUtils.textContent(article),
    count: (name: string) => find(name).length,
    find: (...names: string[]) => find(...names).map((element) => DomUtils.textContent(element)),
    headings: find('h2', 'h3', 'h4', 'h5', 'h6').map((element) => `${element.name} ${DomUtils.textContent(element)}`),
    ids: DomUtils.findAll(({ attribs }) => Boolean(attribs.id), parseDocument(body).children).map(({ attribs }) => attribs.id),
  }
}
