import { readFile } from 'node:fs/promises'
import type { Endpoint, Field, SanitizedCollectionConfig } from 'payload'
import { expect } from 'vitest'
import { isDocumentCollection } from '#lib/paths.ts'
import { askedOf, type RuledField, ruledFields } from './rights-of.ts'
import type { Office } from './staff.ts'
import { test } from './test-in-an-office.ts'
import { answersOf, linesOf, people, tableOf } from './who-may.ts'

test('each collection has its row, which says who may do what in it', async ({ office }) => {
  const rows = await tableOf('Collections')
  const found = []
  for (const collection of office.cms.config.collections) {
    const { slug, access, versions, disableDuplicate, disableBulkEdit, disableBulkDelete } = collection
    const expected = rows.get(slug) ?? {}
    const ask = (what: keyof typeof access, data = {}, column: string = what) => askedOf(office, access[what], { data }, expected[column])
    found.push([
      slug,
      ...[await ask('read'), await ask('create'), await ask('update'), await ask('delete')],
      await ask('delete', { deletedAt: '2026-11-27' }, 'trash'),
      versions ? await ask('readVersions', {}, 'versions') : '-',
      disableDuplicate ? '-' : 'copied',
      disableBulkEdit && disableBulkDelete ? '-' : disableBulkEdit ? 'emptied' : 'changed',
      isGuarded(collection) ? 'guarded' : '-',
    ])
  }
  expect(asLines(found)).toEqual(await linesOf('Collections'))
})

test('each of the settings has its row', async ({ office }) => {
  const rows = await tableOf('Settings')
  const found = []
  for (const { slug, access, versions } of office.cms.config.globals) {
    const { read, update } = rows.get(slug) ?? {}
    found.push([
      slug,
      await askedOf(office, access.read, {}, read),
      await askedOf(office, access.update, {}, update),
      versions ? 'kept' : '-',
    ])
  }
  expect(asLines(found)).toEqual(await linesOf('Settings'))
})

test('each field with a rule of its own has its row; what several kinds have, one for all of them', async ({ office }) => {
  const { collections, globals } = office.cms.config
  const shared = { guarded: collections.filter(isGuarded), documents: collections.filter(({ slug }) => isDocumentCollection(slug)) }
  const found = new Set<string>()
  for (const entity of [...collections, ...globals])
    for (const field of ruledFields(entity.fields)) {
      const group = Object.entries(shared).find(
        ([, all]) => all.some(({ slug }) => slug === entity.slug) && all.every((one) => has(one, field)),
      )
      found.add(await lineOf(office, group?.[0] ?? entity.slug, field))
    }
  expect([...found].toSorted()).toEqual((await linesOf('Fields')).toSorted())
})

function has({ fields }: { fields: Field[] }, { path }: RuledField) {
  return ruledFields(fields).some((field) => field.path === path)
}

function isGuarded({ hooks }: SanitizedCollectionConfig) {
  return hooks.beforeChange.some(({ name }) => name === 'noteLive')
}

async function lineOf(office: Office, owner: string, { path, access }: RuledField) {
  const asked = { id: 'an id', doc: { id: 'an id', isKeptApart: true }, data: {}, siblingData: {} }
  const rules = await Promise.all(
    (['read', 'create', 'update'] as const).map(async (what) => (access[what] ? askedOf(office, access[what], asked) : 'as-row')),
  )
  return [`${owner}.${path}`, ...rules].join(' ')
}

test('each address of the REST interface has its row: those of every collection, and what one has more', async ({ office }) => {
  const { collections, globals, endpoints } = office.cms.config
  const ofAll = addressesOf(collections.find(({ slug }) => slug === 'figures')?.endpoints)
  const ofSettings = addressesOf(globals.find(({ slug }) => slug === 'urgent-topics')?.endpoints)
  const found = [
    ...ofAll.map((address) => at('/COLLECTION', address)),
    ...collections.flatMap(({ slug, endpoints: own }) =>
      addressesOf(own)
        .filter((address) => !ofAll.includes(address))
        .map((address) => at(`/${slug}`, address)),
    ),
    ...ofSettings.map((address) => at('/globals/GLOBAL', address)),
    ...globals.flatMap(({ slug, endpoints: own }) =>
      addressesOf(own)
        .filter((address) => !ofSettings.includes(address))
        .map((address) => at(`/globals/${slug}`, address)),
    ),
    ...addressesOf(endpoints),
  ]
  expect(found.toSorted()).toEqual((await linesOf('Addresses')).toSorted())
})

/** Of two at one address, the first answers. */
function addressesOf(endpoints: Omit<Endpoint, 'root'>[] | false | undefined) {
  return [...new Set((endpoints || []).map(({ method, path }) => `${method.toUpperCase()} ${path === '/' ? '' : path}`))]
}

function at(above: string, address: string) {
  return address.replace(' ', ` ${above}`)
}

test('each view of our own in the admin has its row, and is drawn through the one door unless it is for signing in', async ({ office }) => {
  const views = Object.entries(office.cms.config.admin.components.views ?? {})
  const rows = await tableOf('Views')
  expect(views.map(([name, view]) => [name, addressOf(view)])).toEqual([...rows].map(([name, { address }]) => [name, address]))

  for (const [name, view] of views) {
    if (rows.get(name)?.who === 'everyone') continue
    const [file, exported] = String(view && 'Component' in view && view.Component).split('#')
    expect(await readFile(`.${file}`, 'utf8')).toContain(`export const ${exported} = guardedView(`)
  }
})

function addressOf(view: unknown) {
  return view && typeof view === 'object' && 'path' in view ? view.path : '-'
}

test('over REST and by the local API, who isn’t in the row of a collection gets nothing of it, however they ask', async ({ office }) => {
  const rows = [...(await tableOf('Collections'))].filter(([slug]) => slug !== 'payload-migrations')
  const id = '00000000-0000-4000-8000-000000000000'
  const reads = [
    '',
    '/count',
    `/${id}`,
    '?depth=2',
    '?where[id][exists]=true',
    '?select[id]=true',
    '?trash=true',
    '?draft=true',
    '?sort=-id',
  ]
  for (const who of people) {
    const { send, user } = office.people[who]
    for (const [slug, rights] of rows) {
      const may = (what: string) => answersOf(rights[what] ?? '')[who] !== 'no'
      const asked: [boolean, string, string][] = [
        ...reads.map((ending): [boolean, string, string] => [may('read'), 'GET', `${slug}${ending}`]),
        ...(rights.versions === '-' ? [] : ([[may('versions'), 'GET', `${slug}/versions`]] as [boolean, string, string][])),
        [may('create'), 'POST', slug],
        [may('update'), 'PATCH', `${slug}/${id}`],
        [may('delete'), 'DELETE', `${slug}/${id}`],
        [may('create'), 'POST', `${slug}/${id}/duplicate`],
        [false, 'PATCH', `${slug}?where[id][exists]=true`],
        [rights['at-once'] === 'emptied' && may('delete'), 'DELETE', `${slug}?where[id][equals]=${id}`],
      ]
      const answers = await Promise.all(
        asked.filter(([mayDo]) => !mayDo).map(([, method, address]) => send(method, address, method === 'GET' ? undefined : {})),
      )
      expect([who, slug, answers.filter((answer) => !isRefusal(answer))]).toEqual([who, slug, []])
      if (!may('read') && rights.read !== 'drawing')
        await expect(office.cms.find({ collection: slug as 'users', overrideAccess: false, user })).rejects.toThrow(
          'Your account doesn’t include this',
        )
    }
  }
})

/** Payload answers with 200 that nobody has a preference. */
function isRefusal({ status, body }: { status: number; body: Record<string, unknown> }) {
  return [400, 401, 403, 404].includes(status) || body.message === 'Not found'
}

test('the jobs that publish by themselves are made, read and run by nobody', async ({ office }) => {
  const job = { taskSlug: 'schedulePublish', input: { type: 'publish' }, user: office.people.administrator.user?.id }
  for (const { send } of Object.values(office.people))
    for (const [method, address] of [
      ['POST', 'payload-jobs'],
      ['GET', 'payload-jobs'],
      ['GET', 'payload-jobs/run'],
      ['GET', 'payload-jobs/handle-schedules'],
    ] as const)
      expect([address, (await send(method, address, method === 'POST' ? job : undefined)).status]).toEqual([
        address,
        expect.toBeOneOf([401, 403]),
      ])
})

function asLines(rows: string[][]) {
  return rows.map((cells) => cells.join(' '))
}
