import type { Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'

/** The same person at work in the admin, whom the browser's cookie names. */
export function inTheAdmin(site: { url: string; origin: string }, editor: Editor): Pick<Editor, 'send'> {
  const headers = {
    cookie: editor.headers.authorization.replace('JWT ', 'staff-token='),
    origin: site.origin,
    'content-type': 'application/json',
  }
  return {
    async send(method, path, fields) {
      const { status, body } = await send(site, `/api/${path}`, { method, headers, ...(fields && { body: JSON.stringify(fields) }) })
      return { status, body: JSON.parse(body) }
    },
  }
}
