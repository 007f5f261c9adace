import { Secret, TOTP } from 'otpauth'
import type { Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'

const json = { 'content-type': 'application/json' }
let made = 0
let asked = 0

export const aPassword = 'plum kettle harbour'

/** Somebody of the staff with an account of their own. */
export async function anAccount(editor: Editor, fields: { name?: string; password?: string; role?: string; casework?: boolean } = {}) {
  made += 1
  const email = `someone-${process.pid}-${made}@example.org`
  const { id } = await editor.create('users', { email, password: aPassword, ...fields })
  return { id, email }
}

type Answered = { status: number; headers: Record<string, string | string[] | undefined>; body: Record<string, unknown> }

/**
 * As a form of the staff's pages posts, once its script runs; each from another part of the internet, where the site trusts a proxy to say so.
 * @param token of a session
 */
export async function ask(site: { url: string }, path: string, fields: object, token?: string): Promise<Answered> {
  asked += 1
  const headers = { ...json, 'x-forwarded-for': `203.${asked >> 8}.${asked & 255}.1`, ...(token && { authorization: `JWT ${token}` }) }
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

/** What the page offers that shows a key, which Payload sends for its script to draw. */
export async function offeredKey(site: { url: string; origin: string }, token: string) {
  const page = await send(site, '/admin/codes?again', { headers: { cookie: `staff-token=${token}`, 'sec-fetch-site': 'same-origin' } })
  const [, offer = ''] = /offer\\":\\"([\w-]+)/.exec(page.body) ?? []
  const [, secret = ''] = /secret\\":\\"([A-Z2-7 ]+)/.exec(page.body) ?? []
  return { offer, secret }
}

/** Sets up codes as that page does. The code of now is used up by it. */
export async function setUpCodes(site: { url: string; origin: string }, token: string) {
  const { offer, secret } = await offeredKey(site, token)
  const code = codeOf(secret)
  const { status, body, headers } = await ask(site, 'codes', { offer, code }, token)
  const cookie = String(headers['set-cookie'])
  return {
    status,
    secret,
    offer,
    code,
    recoveryCodes: body.recoveryCodes as string[],
    token: /staff-token=([\w.-]+)/.exec(cookie)?.[1] ?? '',
  }
}
