import type { IncomingMessage } from 'node:http'
import { draftLasts } from '#lib/nominations/drafts.ts'
import { runtime } from '#lib/runtime.ts'

/** A draft's secret: whoever has it reads the draft. */
const secret = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** The secret of the visitor's draft, if they have one. */
export function draftSecretOf({ headers }: IncomingMessage) {
  const name = cookieName()
  const values = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  const found = values.find(([key]) => key === name)?.[1]
  return found !== undefined && secret.test(found) ? found : undefined
}

/** Keeps the secret with the visitor for as long as the draft is kept here; no page's script reads it. */
export function draftCookie(value: string) {
  return cookie(value, draftLasts)
}

export function endedDraftCookie() {
  return cookie('', 0)
}

function cookie(value: string, seconds: number) {
  return `${cookieName()}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`
}

/** Browsers take the longer name only over HTTPS, from this very host. */
function cookieName() {
  return isSecure() ? '__Host-nomination' : 'nomination'
}

function isSecure() {
  return runtime().env.SITE_URL.startsWith('https:')
}
