import { randomBytes } from 'node:crypto'
import { handleEndpoints, type Payload, type TypedUser } from 'payload'
import { aScript } from '#tests/publishing/a-script.ts'
import { aFilledDatabase } from '#tests/support/a-database.ts'

type Rights = Partial<Pick<TypedUser, 'role' | 'casework' | 'isDisabled'>>
type Fields = Record<string, unknown>
type Answer = { status: number; body: Fields & { doc?: Fields; docs?: Fields[]; errors?: { message: string }[] } }

export type Person = {
  user: TypedUser | null
  /** One request of the REST interface, as Payload answers it behind the door. */
  send: (method: string, path: string, fields?: Fields) => Promise<Answer>
}

export type Office = Awaited<ReturnType<typeof openOffice>>

/** Payload's own answers for people of each role, on a filled database and in this process: nothing is served. */
export async function openOffice(stack: AsyncDisposableStack) {
  const database = await aFilledDatabase((drop) => stack.defer(drop))
  const { cms, end } = await aScript(database.databaseUrl)
  stack.defer(end)
  const opened = { cms, key: database.databaseUrl }
  const hire = (rights: Rights) => hireIn(opened, rights)
  const people = {
    nobody: await person(opened, null),
    editor: await hire({ role: 'editor' }),
    caseworker: await hire({ role: 'editor', casework: true }),
    administrator: await hire({ role: 'administrator' }),
  }
  return { cms, people, hire, database: database.databaseUrl }
}

const password = 'a password that only these tests have ever used'

/** Payload is kept under a key of its own (a-script.ts). */
type Opened = { cms: Payload; key: string }

async function hireIn(opened: Opened, rights: Rights) {
  const { cms } = opened
  const email = `${randomBytes(6).toString('hex')}@example.org`
  const user = await cms.create({ collection: 'users', data: { email, password, role: 'editor', ...rights } })
  const { body } = await (await person(opened, null)).send('POST', 'users/login', { email, password })
  return person(opened, { ...user, collection: 'users' } as TypedUser, String(body.token))
}

async function person({ cms, key }: Opened, user: TypedUser | null, token?: string): Promise<Person> {
  async function send(method: string, path: string, fields?: Fields): Promise<Answer> {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) }
    const body = fields && { body: JSON.stringify(fields) }
    const response = await handleEndpoints({
      config: cms.config,
      payloadInstanceCacheKey: key,
      request: new Request(`http://localhost/api/${path}`, { method, headers, ...body }),
    })
    return { status: response.status, body: await response.json().catch(() => ({})) }
  }
  return { user, send }
}
