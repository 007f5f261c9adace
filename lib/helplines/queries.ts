import { isDomesticAbuseHelpline } from '#lib/helplines/known-helplines.ts'
import { payload } from '#lib/payload.ts'

/** The record of the National Domestic Abuse Helpline, if there is one. */
export async function findDomesticAbuseHelpline() {
  const cms = await payload()
  const { docs } = await cms.find({ collection: 'helplines', pagination: false, depth: 0, overrideAccess: false })
  return docs.find(isDomesticAbuseHelpline)
}
