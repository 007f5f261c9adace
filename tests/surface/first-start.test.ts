import { expect, test } from 'vitest'
import { starterPages } from '#tests/start/starter-pages.ts'
import { aDatabase } from '#tests/support/a-database.ts'
import { aSite } from '#tests/support/a-site.ts'
import { send } from '#tests/support/http.ts'

test('when a site first says that it is ready, every page of the starter content is there', async () => {
  await using site = await aSite({ databaseUrl: await aDatabase() })
  for (const path of starterPages) expect([path, (await send(site, path)).status]).toEqual([path, 200])
})
