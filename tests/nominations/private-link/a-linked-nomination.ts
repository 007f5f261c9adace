import { newLink } from '#lib/nominations/private-link/token.ts'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { send } from '#tests/support/http.ts'
import type { SharedSite } from '#tests/support/test-on-a-site.ts'
import { aNomination } from '../a-nomination.ts'
import { asDraftOf, sendNomination } from '../a-resident.ts'
import { referenceIn, type Stored, storedNominations } from '../stored.ts'

/** A nomination that a resident has sent, with the address that its confirmation shows them. */
export async function aLinkedNomination(site: SharedSite, fields: Parameters<typeof aNomination>[0] = {}) {
  const nomination = aNomination(fields)
  const answer = await sendNomination(site, nomination)
  const confirmation = await send(site, answer.headers.location ?? '', { headers: asDraftOf(nomination) })
  const link = linkIn(confirmation.body)
  const reference = String(referenceIn(answer))
  if (!link) throw new Error(`There is no private link on the confirmation of ${reference}`)
  return { nomination, reference, link, stored: () => only(site, reference) }
}

async function only(site: SharedSite, reference: string): Promise<Stored> {
  const [stored] = await storedNominations(site.database, reference)
  if (!stored) throw new Error(`${reference} is not stored`)
  return stored
}

/** The first private link in a text or a page, without its host. */
export function linkIn(text: string) {
  return new RegExp(`${paths.nominationLinkPage}/[\\w-]{22}`).exec(text)?.[0]
}

/** Another link of a nomination that is there, as a letter has one. */
export async function aLinkOf({ database }: Pick<SharedSite, 'database'>, nominationId: string) {
  const { token, id } = newLink()
  await query(database, 'INSERT INTO nomination_links (id, nomination_id) VALUES ($1, $2)', [id, nominationId])
  return paths.nominationLink(token)
}
