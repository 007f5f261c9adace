import type { Endpoint } from 'payload'
import { resetCodes, sendLink, signOutEverywhere } from '#lib/users/endpoints/administer.ts'
import { renewRecovery, setUp, turnOff } from '#lib/users/endpoints/codes.ts'
import { login } from '#lib/users/endpoints/login.ts'
import { forgotPassword, newPassword } from '#lib/users/endpoints/passwords.ts'
import { closed, logout, renew } from '#lib/users/endpoints/session.ts'

/** Payload looks here before it looks among its own, so that none of its ways of signing in is left. */
export const userEndpoints: Endpoint[] = [
  post('/login', login),
  post('/logout', logout),
  post('/refresh-token', renew),
  post('/forgot-password', forgotPassword),
  post('/new-password', newPassword),
  post('/codes', setUp),
  post('/recovery-codes', renewRecovery),
  post('/codes-off', turnOff),
  post('/:id/reset-codes', resetCodes),
  post('/:id/link', sendLink),
  post('/:id/sign-out', signOutEverywhere),
  ...['/reset-password', '/first-register', '/unlock', '/verify/:id'].map((path) => post(path, closed)),
]

function post(path: string, handler: Endpoint['handler']): Endpoint {
  return { path, method: 'post', handler }
}
