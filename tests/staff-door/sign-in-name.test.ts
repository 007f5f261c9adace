import { expect, test } from 'vitest'
import { nameIn } from '#lib/staff-door/sign-in-name.ts'

const expected = named('application/json', '{"email":"someone@example.org"}')

const boundary = 'multipart/form-data; boundary=x'
const part = (name: string, value: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`

test.for([
  ['application/json; charset=utf-8', '{"password":"x","email":" Someone@EXAMPLE.org "}'],
  ['', '{"email":"someone@example.org"}'],
  ['application/x-www-form-urlencoded', 'password=x&email=someone%40example.org'],
  [boundary, part('email', 'someone@example.org')],
  [boundary, part('_payload', '{"email":"someone@example.org","password":"x"}')],
] as const)('a name is known however it is sent: %s %s', ([type, body]) => {
  expect(named(type, body)).toBe(expected)
})

test.for([
  ['application/json', '{"email":["someone@example.org"]}'],
  ['application/json', '{"token":"x"}'],
  ['application/json', '{'],
  ['application/json', 'null'],
  ['application/x-www-form-urlencoded', 'token=x'],
  [boundary, part('token', 'someone@example.org')],
  [undefined, undefined],
] as const)('where nobody is named there is no name: %s %s', ([type, body]) => {
  expect(named(type, body)).toBe(undefined)
})

function named(type: string | undefined, body: string | undefined) {
  return nameIn(type === undefined ? {} : { 'content-type': type }, body === undefined ? undefined : Buffer.from(body))
}
