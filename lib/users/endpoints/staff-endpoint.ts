import type { PayloadHandler, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { Refused } from '#lib/users/refused.ts'
import { type Fields, sentFields } from '#lib/users/sent-fields.ts'

/** `to`: the page that follows. `cookie`: begins or ends a session. */
export type Answered = { body: Record<string, unknown>; to: string; cookie?: string }

type Page = string | ((req: PayloadRequest) => string)

type Answer = (fields: Fields, req: PayloadRequest) => Promise<Answered>

const notNow = 'That can’t be done at the moment: the site’s database doesn’t answer. Wait a minute and try again.'

/**
 * Answers a form of the staff's own pages: a program, and the form once its script runs, with JSON; a form that the browser itself sent by
 * leading on.
 * @param page where such a form stands, which is asked for again with why it was refused.
 */
export function staffEndpoint(page: Page, answer: Answer): PayloadHandler {
  return answeringStaff(page, async (req) => answer(await fieldsOf(req), req))
}

/** The same for whoever reads what was sent by themselves. */
export function answeringStaff(page: Page, answer: (req: PayloadRequest) => Promise<Answered>): PayloadHandler {
  return async (req) => {
    const isNative = req.headers.get('sec-fetch-mode') === 'navigate'
    try {
      const { body, to, cookie } = await answer(req)
      const headers = cookie ? { 'Set-Cookie': cookie } : {}
      return isNative ? led(to, headers) : Response.json({ ...body, to }, { headers })
    } catch (error) {
      const { status, message } = refusalOf(error, req)
      const again = typeof page === 'string' ? page : page(req)
      return isNative ? led(`${again}?refused=${status}`) : Response.json({ errors: [{ message }] }, { status })
    }
  }
}

function led(to: string, headers: Record<string, string> = {}) {
  return new Response(null, { status: 303, headers: { ...headers, Location: to } })
}

function refusalOf(error: unknown, { payload }: PayloadRequest) {
  if (error instanceof Refused) {
    payload.logger.info({ refusal: error.name, status: error.status }, error.message)
    return error
  }
  if (error instanceof ValidationError) return { status: 400, message: error.data.errors[0]?.message ?? error.message }
  payload.logger.error({ err: error }, 'A form of the staff’s pages could not be answered')
  return { status: 503, message: notNow }
}

async function fieldsOf(req: PayloadRequest) {
  return sentFields(req.headers.get('content-type') ?? '', new Uint8Array((await req.arrayBuffer?.()) ?? []))
}
