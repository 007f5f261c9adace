import { paths } from '#lib/paths.ts'
import type { SchedulesOfPage } from '#lib/schedules/schedule.ts'
import type { Fault } from '#lib/schedules/when.ts'

/** What was wrong with what was sent; `field` says where, if it is about one. */
export type Wrong = { field?: Fault['field']; message: string }

type Sent = { ok: true; page: SchedulesOfPage } | { ok: false; errors: Wrong[] }

export function sendSchedule(document: { collection: string; id: string }, fields: object) {
  return ask(paths.schedulesOf(document.collection, document.id), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fields),
  })
}

export function askSchedules(document: { collection: string; id: string }) {
  return ask(paths.schedulesOf(document.collection, document.id), {})
}

/** @returns why it couldn’t be done; nothing when it is. */
export async function remove(address: string) {
  const answer = await ask(address, { method: 'DELETE' })
  return answer.ok ? undefined : answer.errors.map(({ message }) => message).join('. ')
}

async function ask(address: string, options: RequestInit): Promise<Sent> {
  const failed = { ok: false, errors: [{ message: 'The site couldn’t do it. Nothing has changed. Try again' }] } as const
  try {
    const answer = await fetch(address, options)
    const body = await answer.json()
    return answer.ok
      ? { ok: true, page: body }
      : body.errors?.length
        ? { ok: false, errors: body.errors }
        : { ...failed, errors: [...failed.errors] }
  } catch {
    return { ok: false, errors: [...failed.errors] }
  }
}
