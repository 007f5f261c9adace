import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { office } from '#lib/office.ts'
import { paths } from '#lib/paths.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-behind-a-proxy.ts'

function anOldAddress(fields: Record<string, unknown> = {}) {
  return { from: `/old-${randomBytes(4).toString('hex')}`, ...fields }
}

async function aPage({ find }: { find: (collection: string, query: string) => Promise<{ docs: Record<string, unknown>[] }> }) {
  const { docs } = await find('pages', 'where[slug][equals]=community-payback')
  return { relationTo: 'pages', value: docs[0]?.id }
}

test('an old address leads on until staff switch it off or delete it, and also while the database is away', async ({ given }) => {
  const { site, editor, way } = given
  const { id, from } = (await editor.create('redirects', anOldAddress({ document: await aPage(editor) }))) as unknown as {
    id: string
    from: string
  }
  const leadsOn = { status: 307, headers: { location: paths.communityPayback, 'cache-control': 'no-cache' } }
  await eventually(async () => expect(await send(site, from)).toMatchObject(leadsOn))
  expect(await send(site, `${from.toUpperCase()}/`)).toMatchObject(leadsOn)

  await way.close()
  try {
    expect(await send(site, from)).toMatchObject(leadsOn)
  } finally {
    await way.open()
  }
  await eventually(() => editor.change('redirects', id, { isOn: false }))
  await eventually(async () => expect((await send(site, from)).status).toBe(404))
  await editor.change('redirects', id, { isOn: true })
  await eventually(async () => expect(await send(site, from)).toMatchObject(leadsOn))
  await editor.send('DELETE', `redirects/${id}`)
  await eventually(async () => expect((await send(site, from)).status).toBe(404))
})

test('a published page wins over any old address', async ({ given }) => {
  const { site, editor } = given
  const old = await editor.create('redirects', { from: '/about', document: await aPage(editor) })
  const later = await editor.create('redirects', anOldAddress({ mainSitePath: '/later/' }))
  await eventually(async () => expect((await send(site, String(later.from))).status).toBe(307))

  for (const path of ['/about', '/About/']) expect((await send(site, path)).headers.location ?? '/about').toBe('/about')
  for (const { id } of [old, later]) await editor.send('DELETE', `redirects/${id}`)
})

test('what begins an old address may lead to the main site, each page to its own', async ({ given }) => {
  const { site, editor } = given
  const { id, from } = await editor.create('redirects', anOldAddress({ matches: 'beginning', mainSitePath: '/' }))
  await editor.change('redirects', id, { mainSitePath: String(from) })

  await eventually(async () =>
    expect(await send(site, `${from}/2019/A%20title`)).toMatchObject({
      status: 307,
      headers: { location: `${office.website}${from}/2019/A%20title` },
    }),
  )
  await editor.send('DELETE', `redirects/${id}`)
})

test.for(['https://elsewhere.example/', '//elsewhere.example', '/', 'old', '/old?p=1', '/two words'])(
  'no address is taken as old that no request could be for: %s',
  async (from, { given: { editor } }) => {
    expect((await editor.send('POST', 'redirects', { from, mainSitePath: '/' })).status).toBe(400)
  },
)

test.for(['https://elsewhere.example/', '//elsewhere.example', '@elsewhere.example', '.elsewhere.example'])(
  'none leads to another host: %s',
  async (mainSitePath, { given: { editor } }) => {
    expect((await editor.send('POST', 'redirects', anOldAddress({ mainSitePath }))).status).toBe(400)
  },
)
