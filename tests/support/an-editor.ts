import type { DocumentCollection } from '#lib/paths.ts'
import { eventually } from './eventually.ts'
import { send as sendRequest } from './http.ts'

type Fields = Record<string, unknown>
type Answer = {
  status: number
  body: Fields & { doc?: Fields; errors?: { message: string; data?: { errors?: { message: string; path: string }[] } }[] }
}

export type Editor = Awaited<ReturnType<typeof anEditor>>

/** Somebody of the staff, signed in as the first administrator, who works through the API as the admin does. */
export async function anEditor(site: { url: string }, password: string) {
  const token = await signIn(site, password)
  const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' }

  async function send(method: string, path: string, fields?: Fields): Promise<Answer> {
    const { status, body } = await sendRequest(site, `/api/${path}`, { method, headers, ...(fields && { body: JSON.stringify(fields) }) })
    return { status, body: JSON.parse(body) }
  }

  /** The document; anything but success is thrown. */
  async function must(sent: Promise<Answer>) {
    const { status, body } = await sent
    if (status >= 300) throw new Error(`The site answered ${status}: ${JSON.stringify(body)}`)
    return (body.doc ?? body.result ?? body) as Fields & { id: string; slug: string; title: string; docs: Fields[] }
  }

  return {
    token,
    headers,
    send,
    publish: (collection: DocumentCollection, fields: Fields) => must(send('POST', collection, { ...fields, _status: 'published' })),
    republish: (collection: DocumentCollection, id: string, fields: Fields = {}) =>
      must(send('PATCH', `${collection}/${id}`, { ...fields, _status: 'published' })),
    saveDraft: (collection: DocumentCollection, id: string, fields: Fields) =>
      must(send('PATCH', `${collection}/${id}?draft=true`, { ...fields, _status: 'draft' })),
    unpublish: (collection: DocumentCollection, id: string) => must(send('PATCH', `${collection}/${id}`, { _status: 'draft' })),
    remove: (collection: string, id: string) => must(send('DELETE', `${collection}/${id}`)),
    create: (collection: string, fields: Fields) => must(send('POST', collection, fields)),
    change: (collection: string, id: string, fields: Fields) => must(send('PATCH', `${collection}/${id}`, fields)),
    changeSettings: (fields: Fields) => must(send('POST', 'globals/site-settings', fields)),
    find: (collection: string, query: string) => must(send('GET', `${collection}?${query}`)),
  }
}

/** @returns a token for the API. @throws when the password is not the administrator's. */
export async function signIn(site: { url: string }, password: string): Promise<string> {
  let answer = { status: 0, body: '' }
  // On a busy machine a site may need a while until the database has answered it.
  await eventually(async () => {
    answer = await sendRequest(site, '/api/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'admin@localhost.test', password }),
    })
    if (answer.status === 503) throw new Error('Signing in was answered with 503')
  })
  if (answer.status !== 200) throw new Error(`Signing in was answered with ${answer.status}`)
  return JSON.parse(answer.body).token
}
