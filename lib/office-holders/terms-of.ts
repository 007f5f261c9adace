import type { PayloadRequest } from 'payload'
import type { OfficeHeld } from '#lib/office-holders/office-held-on.ts'
import type { Office } from '#lib/payload-types.ts'

type Asked = { draft: boolean; overrideAccess: boolean; req: PayloadRequest }

const key = Symbol('offices')

/** The terms in which somebody held an office, earliest first. All offices are read, once a request: there are few. */
export async function termsOf(holder: string, asked: Asked): Promise<OfficeHeld[]> {
  const offices = await officesOnce(asked)
  return offices
    .flatMap(({ id, name, terms }) =>
      (terms ?? [])
        .filter((term) => term.holder === holder)
        .map(({ from, to }) => ({ officeId: id, office: name, from: from ?? null, to: to ?? null })),
    )
    .toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''))
}

function officesOnce({ draft, overrideAccess, req }: Asked): Promise<Office[]> {
  const { context } = req
  const known: Map<string, Promise<Office[]>> = Reflect.get(context, key) ?? new Map()
  Reflect.set(context, key, known)
  const how = `${draft} ${overrideAccess}`
  const found = known.get(how) ?? listOffices({ draft, overrideAccess, req })
  known.set(how, found)
  return found
}

async function listOffices({ draft, overrideAccess, req }: Asked) {
  const { docs } = await req.payload.find({ collection: 'offices', depth: 0, pagination: false, sort: 'name', draft, overrideAccess, req })
  return docs
}
