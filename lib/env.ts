import { existsSync } from 'node:fs'
import * as z from 'zod'
import { isLoopbackName } from '#lib/loopback-name.ts'
import { OperatorError } from '#lib/operator-error.ts'

const port = z.coerce.number('PORT must be a number from 0 to 65535.').int().min(0).max(65535)

const url = (name: string, example: string, protocols: RegExp) =>
  z.url({ protocol: protocols, hostname: /./, error: `${name} must look like ${example}.` })

const variables = z.object({
  PORT: port.default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: url('DATABASE_URL', 'postgres://user:password@host:5432/database', /^postgres(ql)?$/).optional(),
  PAYLOAD_SECRET: z.string().min(32, 'PAYLOAD_SECRET must be 32 characters or more.').optional(),
  SITE_URL: url('SITE_URL', 'https://www.example.org', /^https?$/)
    .transform((value) => new URL(value).origin)
    .optional(),
  ADMIN_HOST: z.string().toLowerCase().optional(),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SMTP_URL: url('SMTP_URL', 'smtps://user:password@mail.example.org', /^smtps?$/).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\r\n]*<)?[^\s@<>]+@[^\s@<>]+>?$/, 'MAIL_FROM must look like Website <website@example.org>.')
    .optional(),
  STAFF_CODES: z.enum(['required', 'offered'], 'STAFF_CODES must be required or offered.').optional(),
  TRUST_PROXY: z.coerce.number('TRUST_PROXY must be a whole number: how many proxies stand in front.').int().min(0).max(10).default(0),
})

type Variables = z.infer<typeof variables>

/** What the environment says, checked. Without `DATABASE_URL` the server runs its own Postgres and fills in what is missing. */
export type Env = Omit<Variables, 'SITE_URL' | 'STAFF_CODES'> & {
  SITE_URL: string
  STAFF_CODES: 'required' | 'offered'
  isEmbedded: boolean
}

/**
 * The only reader of process.env.
 * @throws OperatorError naming each variable that is wrong or missing.
 */
export function readEnv(source: NodeJS.ProcessEnv = environment()): Env {
  const { data, error } = variables.safeParse(withoutEmpty(source))
  if (error) throw new OperatorError([...new Set(error.issues.map(({ message, path }) => sentence(message, path)))].join(' '))

  const isEmbedded = data.DATABASE_URL === undefined
  if (!isEmbedded) requireSet(data, ['PAYLOAD_SECRET', 'SITE_URL'])

  if (data.SMTP_URL !== undefined && data.MAIL_FROM === undefined) throw new OperatorError('With SMTP_URL, MAIL_FROM must be set too.')

  const SITE_URL = data.SITE_URL ?? `http://localhost:${data.PORT}`
  const isOnThisMachine = isEmbedded && isLoopbackName(new URL(SITE_URL).hostname)
  return { ...data, isEmbedded, SITE_URL, STAFF_CODES: data.STAFF_CODES ?? (isOnThisMachine ? 'offered' : 'required') }
}

/** What is set, and what a `.env` file adds to it. */
function environment() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

function withoutEmpty(source: NodeJS.ProcessEnv) {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
}

function sentence(message: string, path: PropertyKey[]) {
  const name = String(path[0])
  return message.startsWith(name) ? message : `${name} is not valid: ${message}.`
}

function requireSet(data: Variables, names: (keyof Variables)[]) {
  const missing = names.filter((name) => data[name] === undefined)
  if (missing.length > 0) throw new OperatorError(`With DATABASE_URL, ${missing.join(' and ')} must be set too.`)
}
