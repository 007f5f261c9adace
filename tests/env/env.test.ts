import { expect, test } from 'vitest'
import { readEnv } from '#lib/env.ts'

const elsewhere = {
  DATABASE_URL: 'postgres://user:password@database.example/site',
  PAYLOAD_SECRET: 'a secret that only these tests have ever used',
  SITE_URL: 'https://www.example.org',
}

type Refusal = [sentence: string, env: Record<string, string>]

const refused: Refusal[] = [
  ['DATABASE_URL must look like postgres://user:password@host:5432/database.', { DATABASE_URL: 'nonsense' }],
  ['DATABASE_URL must look like postgres://user:password@host:5432/database.', { DATABASE_URL: 'mysql://localhost/site' }],
  ['DATABASE_URL must look like postgres://user:password@host:5432/database.', { DATABASE_URL: 'postgres://' }],
  ['DATABASE_URL must look like postgres://user:password@host:5432/database.', { DATABASE_URL: 'postgres://user:secret@host:notaport/x' }],
  ['With DATABASE_URL, PAYLOAD_SECRET must be set too.', { ...elsewhere, PAYLOAD_SECRET: '' }],
  ['With DATABASE_URL, SITE_URL must be set too.', { ...elsewhere, SITE_URL: '' }],
  ['With DATABASE_URL, PAYLOAD_SECRET and SITE_URL must be set too.', { ...elsewhere, PAYLOAD_SECRET: '', SITE_URL: '' }],
  ['PAYLOAD_SECRET must be 32 characters or more.', { ...elsewhere, PAYLOAD_SECRET: 'short-but-secret' }],
  ['SITE_URL must look like https://www.example.org.', { SITE_URL: 'www.example.org' }],
  ['SITE_URL must look like https://www.example.org.', { SITE_URL: 'ftp://example.org' }],
  ['SITE_URL must look like https://www.example.org.', { SITE_URL: 'http://' }],
  ...['nonsense', '-1', '65536', '3000.5', '1e9'].map((PORT): Refusal => ['PORT must be a number from 0 to 65535.', { PORT }]),
  ['SMTP_URL must look like smtps://user:password@mail.example.org.', { SMTP_URL: 'mail.example.org:secret', MAIL_FROM: 'a@example.org' }],
  ['With SMTP_URL, MAIL_FROM must be set too.', { SMTP_URL: 'smtp://mail.example.org' }],
  ['MAIL_FROM must look like Website <website@example.org>.', { MAIL_FROM: 'The website' }],
  ['MAIL_FROM must look like Website <website@example.org>.', { MAIL_FROM: 'a@example.org\r\nBcc: b@example.org' }],
  ['STAFF_CODES must be required or offered.', { STAFF_CODES: 'off' }],
  ['TRUST_PROXY must be a whole number: how many proxies stand in front.', { TRUST_PROXY: 'one' }],
]

// Each sentence in full, to show that what was typed, perhaps a password, isn't in it.
for (const [sentence, env] of refused)
  test(`${JSON.stringify(env)} is refused: ${sentence}`, () => {
    expect(sentenceAbout(env)).toBe(sentence)
  })

test('an environment that is empty, or says what is needed, is accepted', () => {
  expect(readEnv({ NODE_ENV: 'test', PORT: '4000', SITE_URL: '' })).toMatchObject({ isEmbedded: true, SITE_URL: 'http://localhost:4000' })
  expect(readEnv({ NODE_ENV: 'test', ...elsewhere, SITE_URL: 'https://www.example.org/some/page' })).toMatchObject({
    isEmbedded: false,
    ...elsewhere,
  })
})

test.for([
  ['offered', {}],
  ['offered', { SITE_URL: 'http://127.0.0.1:4000' }],
  ['required', { SITE_URL: 'https://www.example.org' }],
  ['required', elsewhere],
  ['required', { ...elsewhere, SITE_URL: 'http://localhost:3000' }],
  ['offered', { ...elsewhere, STAFF_CODES: 'offered' }],
  ['required', { STAFF_CODES: 'required' }],
] as const)('one-time codes are %s with %j', ([codes, env]) => {
  expect(readEnv({ NODE_ENV: 'test', ...env }).STAFF_CODES).toBe(codes)
})

function sentenceAbout(env: Record<string, string>) {
  try {
    readEnv({ NODE_ENV: 'test', ...env })
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
  return 'It was taken.'
}
