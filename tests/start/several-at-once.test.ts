import { access } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { publishedDocuments, starterDocuments } from '#lib/starter-content/starter-content.ts'
import { aDatabase, query } from '#tests/support/a-database.ts'
import { administratorPassword, aSite, type Site } from '#tests/support/a-site.ts'
import { signIn } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { starterPages } from './starter-pages.ts'

test('three instances started at once on an empty database all come up, with one set of content and one administrator, who signs in at each', async () => {
  const databaseUrl = await aDatabase()
  const starts = await Promise.allSettled([aSite({ databaseUrl }), aSite({ databaseUrl }), aSite({ databaseUrl })])
  await using stack = new AsyncDisposableStack()
  const sites = starts.flatMap((start) => (start.status === 'fulfilled' ? [stack.use(start.value)] : []))

  expect(starts.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
  for (const site of sites) for (const page of starterPages) expect(await send(site, page), page).toMatchObject({ status: 200 })

  const [counts] = await query(
    databaseUrl,
    `SELECT (SELECT count(*)::int FROM users) AS users, (SELECT count(*)::int FROM pages) AS pages,
       (SELECT count(*)::int FROM routes) AS routes, (SELECT count(*)::int FROM publications) AS publications,
       (SELECT count(DISTINCT name)::int = count(*) FROM payload_migrations) AS "migratedOnce"`,
  )
  const documents = publishedDocuments.length
  expect(counts).toEqual({
    users: 1,
    pages: starterDocuments.filter(({ collection }) => collection === 'pages').length,
    routes: documents,
    publications: documents,
    migratedOnce: true,
  })

  const [maker, ...others] = await whoeverMadeIt(sites)
  expect(others).toEqual([])
  const password = maker && (await administratorPassword(maker))
  for (const site of sites) await expect(signIn(site, password ?? '')).resolves.toEqual(expect.any(String))
})

/** Only the instance that made the administrator has the password, and only it may say that it has. */
async function whoeverMadeIt(sites: Site[]) {
  const told = sites.filter(({ output, dataDir }) => output().includes(path.join(dataDir, 'admin-password')))
  for (const { dataDir } of told) await access(path.join(dataDir, 'admin-password'))
  return told
}
