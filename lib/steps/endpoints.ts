import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { isId } from '#lib/is-id.ts'
import { paths } from '#lib/paths.ts'
import { factsIn, firstMessage, noteSchema } from '#lib/steps/answers.ts'
import { findStep, type RecordKind, records, type StatusOf } from '#lib/steps/records.ts'
import { takeNote } from '#lib/steps/take-note.ts'
import { takeStep } from '#lib/steps/take-step.ts'
import { toldOf } from '#lib/steps/told.ts'
import { type Answered, staffEndpoint } from '#lib/users/endpoints/staff-endpoint.ts'
import { Refused } from '#lib/users/refused.ts'
import { doesCasework } from '#lib/users/rights.ts'
import type { Fields } from '#lib/users/sent-fields.ts'

/** A step of one record: `from` as whoever takes it saw it, `to`, what the step asks, and a `note`. */
export function stepEndpoint(kind: RecordKind): Endpoint {
  return {
    path: '/:id/step',
    method: 'post',
    handler: forCasework(kind, async (fields, { id, caseworker, note }) => {
      const asked = { from: statusIn(kind, fields.from), to: statusIn(kind, fields.to) }
      const step = findStep(kind, { ...asked, who: 'casework' })
      const answered = factsIn(step?.asks, fields)
      if ('message' in answered) throw new Refused(422, answered.message)
      const { facts } = answered
      return toldOf(kind, asked, await takeStep(kind, id, { ...asked, facts, note, by: { caseworker } }))
    }),
  }
}

/** A `note` about one record, which stays where it stands. */
export function noteEndpoint(kind: RecordKind): Endpoint {
  return {
    path: '/:id/note',
    method: 'post',
    handler: forCasework(kind, async (_, { id, caseworker, note }) => {
      if (!note) throw new Refused(422, 'Enter a note')
      const outcome = await takeNote(kind, id, { caseworker, note })
      if (outcome === 'noted') return { message: 'The note is kept' }
      if (outcome === 'busy') throw new Refused(409, 'Somebody else is saving this just now. Try again in a moment')
      throw new Refused(404, `This ${records[kind].one} isn’t there any more, or was erased. Open it again`)
    }),
  }
}

type Casework = { id: string; caseworker: string; note: string | undefined }

/** A form about one record, for whoever does casework. */
export function forCasework(kind: RecordKind, take: (fields: Fields, by: Casework) => Promise<Answered['body']>): PayloadHandler {
  return staffEndpoint(
    (req) => addressOf(kind, req),
    async (fields, req) => {
      const { user, routeParams } = req
      if (!user || !doesCasework(user)) throw new Refused(403, 'Only whoever does casework can do this. Ask an administrator')
      const id = String(routeParams?.id)
      if (!isId(id)) throw new Refused(404, `This ${records[kind].one} isn’t there any more. Go back to the list`)
      const { data: note, error } = noteSchema.safeParse(fields.note)
      if (error) throw new Refused(422, firstMessage(error))
      return { body: await take(fields, { id, caseworker: user.id, note }), to: addressOf(kind, req) }
    },
  )
}

function addressOf(kind: RecordKind, { routeParams }: PayloadRequest) {
  return paths.deskRecord(kind, encodeURIComponent(String(routeParams?.id)))
}

/** @throws Refused for anything else: a page that is older than the site. */
function statusIn<Kind extends RecordKind>(kind: Kind, sent: string | undefined): StatusOf[Kind] {
  const statuses = Object.keys(records[kind].statuses) as StatusOf[Kind][]
  const found = statuses.find((status) => status === sent)
  if (!found) throw new Refused(422, 'Say where this stands and what it becomes. Open it again, and choose a step')
  return found
}
