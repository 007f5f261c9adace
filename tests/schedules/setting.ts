import { query } from '#tests/support/a-database.ts'

type Sender = {
  send: (
    method: string,
    path: string,
    fields?: Record<string, unknown>,
  ) => Promise<{ status: number; body: { errors?: { message: string }[] } }>
}
type Page = { collection?: string; id: string }
export type OfPage = { schedules: { id: string; what: string; at: string; by: string }[]; missed: { what: string; why: string }[] }

/** A morning of next year, in winter. */
export const morning = { day: `${new Date().getFullYear() + 1}-01-15`, time: '09:30' }
export const atMorning = `${morning.day}T09:30:00.000Z`

export async function set(editor: Sender, { collection = 'programmes', id }: Page, fields: Record<string, unknown>) {
  const { status, body } = await editor.send('POST', `schedules/${collection}/${id}`, { ...morning, ...fields })
  return { status, told: body.errors?.map(({ message }) => message), ...(body as unknown as OfPage) }
}

export async function schedulesOf(editor: Sender, { collection = 'programmes', id }: Page) {
  const { body } = await editor.send('GET', `schedules/${collection}/${id}`)
  return body as unknown as OfPage
}

/** As if its time had come. */
export function letTimeCome(database: string, { id }: Page) {
  return query(database, `UPDATE payload_jobs SET wait_until = now() WHERE input->'doc'->>'value' = $1`, [id])
}
