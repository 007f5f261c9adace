import { expect, test } from 'vitest'
import { nameIn } from '#lib/staff-door/sign-in-name.ts'

const expected = await named('application/json', '{"email":"someone@example.org"}')

// Node reads none shorter than browsers make them.
const mark = '----FormBoundary0123456789abcdef'
const boundary = `multipart/form-data; boundary=${mark}`
const part = (name: string, value: string) =>
  `--${mark}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--${mark}--\r\n`

test.for([
  ['application/json; charset=utf-8', '{"password":"x","email":" Someone@EXAMPLE.org "}'],
  ['', '{"email":"someone@example.org"}'],
  ['application/json', '{"email":"some\\u0000one@example.org"}'],
  ['application/x-www-form-urlencoded', 'password=x&email=someone%40example.org'],
  ['application/x-www-form-urlencoded', 'email=another%40example.org&email=someone%40example.org'],
  ['application/x-www-form-urlencoded', 'email=another%40example.org&_payload=%7B%22email%22%3A%22someone%40example.org%22%7D'],
  [boundary, part('email"; x="y', 'someone@example.org')],
  [boundary, part('email', 'someone@example.org')],
  [boundary, part('_payload', '{"email":"someone@example.org","password":"x"}')],
] as const)('a name is known however it is sent: %s %s', async ([type, body]) => {
  expect(await named(type, body)).toBe(expected)
})

test.for([
  ['application/json', '{"email":["someone@example.org"]}'],
  ['application/json', '{"token":"x"}'],
  ['application/json', '{'],
  ['application/json', 'null'],
  ['application/x-www-form-urlencoded', 'token=x'],
  [boundary, part('token', 'someone@example.org')],
  [undefined, undefined],
] as const)('where nobody is named there is no name: %s %s', async ([type, body]) => {
  expect(await named(type, body)).toBe(undefined)
})

function named(type: string | undefined, body: string | undefined) {
  return nameIn(type === undefined ? {} : { 'content-type': type }, body === undefined ? undefined : Buffer.from(body))
}
