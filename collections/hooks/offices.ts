import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, FieldHook } from 'payload'
import type { OfficeHeld } from '#lib/office-holders/office-held-on.ts'
import { termsOf } from '#lib/office-holders/terms-of.ts'
import type { Office } from '#lib/payload-types.ts'
import { listNames, refusal } from '#lib/publishing/refusal.ts'
import { reindexShowing } from '#lib/search/reindex.ts'

/** The terms of a person, from every office that whoever reads this may see. */
export const readTerms: FieldHook = ({ originalDoc, data, draft = false, overrideAccess = false, req }): Promise<OfficeHeld[]> =>
  termsOf(String((originalDoc ?? data)?.id), { draft, overrideAccess, req })

/** Pages print nothing for somebody who isn't published or is in the bin, and nobody would be told. */
export const refuseUnknownHolders: CollectionBeforeChangeHook<Office> = async ({ data, req }) => {
  if (data._status !== 'published' || data.deletedAt) return data
  const ids = holdersIn(data)
  const { docs } = await req.payload.find({
    ...{ collection: 'office-holders', where: { id: { in: ids } }, trash: true, depth: 0, pagination: false, overrideAccess: true },
    req,
  })
  const missing = docs.filter(({ _status }) => _status !== 'published').map(({ name }) => name ?? 'Untitled')
  if (missing.length > 0)
    throw refusal(`Publish ${listNames(missing, 3)} under Office holders first: pages show nobody who is a draft`, req)
  return data
}

/** A page shows somebody by name, in a quotation for one, whose first term is only now written down. */
export const tellPagesOfHolders: CollectionAfterChangeHook<Office> = async ({ doc, previousDoc, req }) => {
  if (doc._status !== 'published' && previousDoc?._status !== 'published') return
  await reindexShowing(req, [...new Set([...holdersIn(doc), ...holdersIn(previousDoc ?? {})])])
}

function holdersIn({ terms }: Partial<Office>) {
  return (Array.isArray(terms) ? terms : []).flatMap(({ holder }) => (typeof holder === 'string' ? holder : (holder?.id ?? [])))
}
