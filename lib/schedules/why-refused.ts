import { createLocalReq, initTransaction, killTransaction, type Payload, type TypedUser } from 'payload'
import { judgeAt } from '#lib/elections/publishing-at.ts'
import { askAsInTheAdmin } from '#lib/publishing/withdrawal.ts'
import { carryOut } from '#lib/schedules/carry-out.ts'
import type { Wanted } from '#lib/schedules/schedule.ts'
import type { Fault } from '#lib/schedules/when.ts'

/** In words for staff, and what of the form it is about, where it is about that. */
export type WhyRefused = { message: string; field?: Fault['field'] }

type Trial = { user: TypedUser | null; isAsked?: boolean }

/** @property at when it is to be done, if not now. */
export type Due = { wanted: Wanted; at?: Date }

/**
 * Whether this would be refused if it were done now, one after the other: it is done, and taken back. What an election asks is asked of the day
 * on which it is due.
 * @param isAsked whether somebody is there to answer what a withdrawal asks.
 * @returns what staff would be told; undefined when nothing stands in the way.
 * @throws what isn't a refusal, such as a database that doesn't answer.
 */
export async function whyRefused(cms: Payload, due: Due[], { user, isAsked = false }: Trial): Promise<WhyRefused | undefined> {
  const req = await createLocalReq(user ? { user } : {}, cms)
  if (isAsked) askAsInTheAdmin(req)
  await initTransaction(req)
  try {
    for (const { wanted, at } of due) {
      judgeAt(req, at)
      await carryOut(cms, wanted, user, req)
    }
    return undefined
  } catch (error) {
    const why = refusalIn(error)
    if (!why) throw error
    return why
  } finally {
    await killTransaction(req)
  }
}

/** What a form can answer. */
const asked = ['isSure', 'electionReason'] as const

type Refused = { status?: unknown; data?: { errors?: { label?: string; message: string; path?: string }[] } }

/** By its shape: Next bundles Payload more than once, and one copy doesn't know another's errors by their class. */
export function refusalIn(error: unknown): WhyRefused | undefined {
  const { status, data }: Refused = Object(error)
  if (status === 400 && data?.errors?.length) {
    const field = asked.find((name) => data.errors?.some(({ path }) => path === name))
    return { message: data.errors.map(inWords).join('. '), ...(field && { field }) }
  }
  if (status === 403) return { message: 'Whoever scheduled it isn’t allowed to do it' }
  if (status === 404) return { message: 'The page, or the account of whoever scheduled it, isn’t there any more' }
  return undefined
}

function inWords({ label, message }: { label?: string; message: string }) {
  return label ? `${label}: ${message}` : message
}
