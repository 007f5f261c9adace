import { Secret, TOTP } from 'otpauth'
import type { Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'

const json = { 'content-type': 'application/json' }
let made = 0

export const aPassword = 'plum kettle harbour'

/** Somebody of the staff with an account of their own. */
export async function anAccount(editor: Editor, fields: { name?: string; password?: string } = {}) {
  made += 1
  const email = `someone-${process.pid}-${made}@example.org`
  const { id } = await editor.create('users', { email, password: aPassword, ...fields })
  return { id, email }
}

type Answered = { status: number; headers: Record<string, string | string[] | undefined>; body: Record<string, unknown> }

/** As a form of the staff's pages posts, once its script runs. @param token of a session */
export async function ask(site: { url: string }, path: string, fields: object, token?: string): Promise<Answered> {
  const headers = { ...json, ...(token && { authorization: `JWT ${token}` }) }
  const { body, ...rest } = await send(site, `/api/users/${path}`, { method: 'POST', headers, body: JSON.stringify(fields) })
  return { ...rest, body: JSON.parse(body) }
}

export async function tokenFor(site: { url: string }, fields: { email: string; password?: string; code?: string }) {
  const { status, body } = await ask(site, 'login', { password: aPassword, ...fields })
  if (status !== 200) throw new Error(`Signing in was answered with ${status}: ${JSON.stringify(body)}`)
  return String(body.token)
}

/** Whether a token is somebody's who may do what staff may. */
export async function isSignedIn(site: { url: string }, token: string) {
  const { body } = await send(site, '/api/users/me', { headers: { authorization: `JWT ${token}` } })
  return JSON.parse(body).user !== null
}

/** What an app shows of a secret now, or so many steps of thirty seconds from now. */
export function codeOf(secret: string, steps = 0) {
  return new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({ timestamp: Date.now() + steps * 30_000 })
}

/** Sets up codes as the page does that shows the key. */
export async function setUpCodes(site: { url: string; origin: string }, token: string) {
  const page = await send(site, '/admin/codes', { headers: { cookie: `staff-token=${token}`, 'sec-fetch-site': 'same-origin' } })
  const [, offer = ''] = /name="offer" value="([^"]+)"/.exec(page.body) ?? []
  const [, secret = ''] = /Or type the key: <code>([A-Z2-7 ]+)<\/code>/.exec(page.body) ?? []
  const { status, body, headers } = await ask(site, 'codes', { offer, code: codeOf(secret, -1) }, token)
  const cookie = String(headers['set-cookie'])
  return { status, secret, offer, recoveryCodes: body.recoveryCodes as string[], token: /staff-token=([\w.-]+)/.exec(cookie)?.[1] ?? '' }
}
