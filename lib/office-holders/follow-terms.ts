import { currentDay } from '#lib/dates.ts'
import { payload } from '#lib/payload.ts'
import { reindexAllShowing } from '#lib/search/reindex.ts'

let followed = ''

/** Once a day, and at the start: a term that begins or ends by itself changes what pages say (they are drawn again), and so what is found. */
export async function followTerms() {
  const day = currentDay()
  if (followed === day) return
  const cms = await payload()
  const { docs } = await cms.find({ collection: 'offices', depth: 0, pagination: false, select: {}, overrideAccess: false })
  await reindexAllShowing(
    cms,
    docs.map(({ id }) => id),
  )
  followed = day
}
