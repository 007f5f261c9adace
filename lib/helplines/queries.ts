import { payload } from '#lib/payload.ts'
import { noteRead } from '#lib/runtime.ts'

/** The National Domestic Abuse Helpline is known by its number, whatever staff call it. */
const nationalDomesticAbuse = '08082000247'

/** The record of the National Domestic Abuse Helpline, if there is one. */
export async function findDomesticAbuseHelpline() {
  noteRead('helplines')
  const cms = await payload()
  const { docs } = await cms.find({ collection: 'helplines', pagination: false, depth: 0, overrideAccess: false })
  return docs.find(({ phone }) => phone.replace(/\D/g, '') === nationalDomesticAbuse)
}
