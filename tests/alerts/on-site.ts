import { DomUtils, parseDocument } from 'htmlparser2'
import type { Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'

/** The alerts on a page, as they are read, in their order. */
export async function alertsOn(site: { url: string }, path: string) {
  return alertsIn((await send(site, path)).body)
}

export function alertsIn(html: string) {
  return withClass(html, 'site-alert__one').map((element) => DomUtils.textContent(element).trim())
}

/** The names of the landmarks that hold them. */
export function landmarksIn(html: string) {
  return withClass(html, 'site-alert').map(({ attribs }) => attribs['aria-label'])
}

function withClass(html: string, name: string) {
  return DomUtils.findAll(({ attribs }) => (attribs.class ?? '').split(' ').includes(name), parseDocument(html).children)
}

/** A page by its slug, as a field that chooses one holds it. */
export async function referenceTo(editor: Editor, slug: string) {
  const { docs } = await editor.find('pages', `where[slug][equals]=${slug}&limit=1&depth=0`)
  return { relationTo: 'pages', value: String(docs[0]?.id) }
}
