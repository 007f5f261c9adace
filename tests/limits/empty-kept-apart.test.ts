import { expect } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import { post, send } from '#tests/support/http.ts'
import { type SharedSite, testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite()

// More than Payload deletes row by row in the time that it has for one answer.
const many = 5000

/** As the form stores them, each kept apart. */
const rows = {
  nominations: `WITH made AS (
      INSERT INTO nominations (reference, key, place, council_area, description, is_kept_apart, kept_apart_because)
      SELECT gen_random_uuid(), gen_random_uuid(), 'The path by the library', 'northSomerset', 'Clear the brambles and the litter', true, 'addressRange' FROM generate_series(1, $1) number
      RETURNING id)
    INSERT INTO nominations_kinds (parent_id, "order", value) SELECT id, 1, 'litter' FROM made RETURNING parent_id AS id`,
  'page-feedback': `INSERT INTO page_feedback (path, page, published_version, useful, is_kept_apart, kept_apart_because)
    SELECT '/', 'pages:1', 1, 'no', true, 'addressRange' FROM generate_series(1, $1) RETURNING id`,
}
const collections = ['nominations', 'page-feedback'] as const
const keptApart = 'where[or][0][and][0][isKeptApart][equals]=true'

type Collection = (typeof collections)[number]

async function keepApart(site: SharedSite, collection: Collection, count: number) {
  return (await query<{ id: string }>(site.database, rows[collection], [count])).map(({ id }) => id)
}

function idsIn(site: SharedSite, collection: Collection) {
  return query(site.database, `SELECT id FROM ${collection.replace('-', '_')} ORDER BY id`)
}

for (const collection of collections) {
  test(`of the ${collection} that were kept apart, staff list them, put some with the others and empty the rest`, async ({
    site,
    editor,
  }) => {
    const [first = '', second = ''] = await keepApart(site, collection, many)
    expect((await editor.send('GET', collection)).body.totalDocs).toBe(0)
    expect((await editor.send('GET', `${collection}?${keptApart}&limit=10`)).body).toMatchObject({ totalDocs: many })
    for (const id of [first, second]) await editor.change(collection, id, { isKeptApart: false })

    const { status, body } = await editor.send('DELETE', `${collection}?${keptApart}&limit=0&select=`)

    expect([status, body.errors, Reflect.get(Object(body.docs), 'length')]).toEqual([200, [], many - 2])
    expect(await idsIn(site, collection)).toEqual([first, second].toSorted().map((id) => ({ id })))
    expect(
      await query(site.database, 'SELECT parent_id FROM nominations_kinds WHERE parent_id NOT IN (SELECT id FROM nominations)'),
    ).toEqual([])
  })

  test(`of the ${collection}, only what was kept apart is ever deleted, and only what is asked for`, async ({ site, editor }) => {
    const [released = '', chosen = '', other = ''] = await keepApart(site, collection, 3)
    await editor.change(collection, released, { isKeptApart: false })
    const before = await idsIn(site, collection)
    for (const asked of [
      'where[id][exists]=true',
      'where[id][not_equals]=',
      `where[id][in]=${released}`,
      `where[isKeptApart][equals]=false`,
    ])
      expect([asked, (await editor.send('DELETE', `${collection}?${asked}`)).body.docs]).toEqual([asked, []])
    for (const asked of ['', '?limit=0', '?where[nothing][equals]=1'])
      expect([asked, (await editor.send('DELETE', `${collection}${asked}`)).status]).toEqual([asked, 400])
    expect(await idsIn(site, collection)).toEqual(before)

    await editor.send('DELETE', `${collection}?where[and][0][id][in][0]=${chosen}`)

    expect(await idsIn(site, collection)).toEqual(before.filter(({ id }) => id !== chosen))
    await editor.send('DELETE', `${collection}/${other}`)
  })

  test(`of the ${collection}, the form above the list empties what was kept apart`, async ({ site, editor }) => {
    const before = await idsIn(site, collection)
    await keepApart(site, collection, 3)

    const cookie = `staff-token=${editor.headers.authorization.slice('JWT '.length)}`
    const { status, headers } = await post(site, `/api/${collection}/kept-apart/empty`, {}, { cookie })

    expect([status, headers.location]).toEqual([303, `/admin/collections/${collection}`])
    expect(await idsIn(site, collection)).toEqual(before)
  })

  test(`somebody who is not signed in does none of it to the ${collection}`, async ({ site }) => {
    const [id = ''] = await keepApart(site, collection, 1)
    const before = await query(site.database, `SELECT * FROM ${collection.replace('-', '_')} ORDER BY id`)
    const json = { 'content-type': 'application/json' }
    const asked = [
      ['GET', `?${keptApart}`],
      ['PATCH', `/${id}`, '{"isKeptApart":false}'],
      ['PATCH', `?${keptApart}`, '{"isKeptApart":false}'],
      ['DELETE', `?${keptApart}`],
      ['DELETE', `/${id}`],
      ['POST', '/kept-apart/empty', '{}'],
    ] as const

    for (const [method, address, body] of asked) {
      const { status } = await send(site, `/api/${collection}${address}`, { method, headers: json, ...(body && { body }) })
      expect([method, address, status]).toEqual([method, address, 403])
    }
    expect(await query(site.database, `SELECT * FROM ${collection.replace('-', '_')} ORDER BY id`)).toEqual(before)
  })
}
