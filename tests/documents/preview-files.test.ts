import { expect } from 'vitest'
import { aProgramme } from '#tests/publishing/two-sites.ts'
import { administratorPassword, type Site } from '#tests/support/a-site.ts'
import { anEditor, type Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { test, testOnASite } from '#tests/support/test-on-a-site.ts'
import { aPicture, publishFile, videoBlock } from './upload.ts'

const staffHost = 'staff.test'
const testOnTwoHosts = testOnASite({ ADMIN_HOST: staffHost })

/** What a browser sends for a page and its pictures once a member of staff has signed in. */
async function staffHeaders(site: Site) {
  const headers = { 'sec-fetch-site': 'same-origin' }
  const body = JSON.stringify({ email: 'admin@localhost.test', password: await administratorPassword(site) })
  const signedIn = await send(site, '/api/users/login', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  })
  return { ...headers, cookie: String(signedIn.headers['set-cookie']).split(';')[0] ?? '' }
}

async function aDraftWithFiles(site: Site, editor: Editor) {
  const [still, file] = [await aPicture(site), await aPicture(site)]
  const { id: publication } = await publishFile(editor, file.id)
  const body = [videoBlock(still.id), { blockType: 'documents', publications: [publication] }]
  const { id } = await editor.create('programmes?draft=true', aProgramme({ _status: 'draft', body }))
  return { still, file, preview: `/preview/programmes/${id}` }
}

/** The addresses in a preview that name one of these files. */
async function drawn(site: Site, preview: string, headers: Record<string, string>, { paths }: { paths: string[] }) {
  const { status, body } = await send(site, preview, { headers })
  expect(status).toBe(200)
  const names = paths.map((address) => address.replace('/media/', ''))
  const addresses = [...body.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, address = '']) => address)
  return addresses.filter((address) => names.some((name) => address.endsWith(name)))
}

test('the preview of a draft shows its files to staff, and its pictures to nobody else', async ({ site, editor }) => {
  const { still, file, preview } = await aDraftWithFiles(site, editor)
  const headers = await staffHeaders(site)

  const [[picture = ''], [document = '']] = [await drawn(site, preview, headers, still), await drawn(site, preview, headers, file)]

  expect(await send(site, picture, { headers })).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } })
  expect(await send(site, document, { headers })).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } })
  expect((await send(site, picture)).status).toBe(403)
  for (const address of still.paths) {
    expect((await send(site, address)).status).toBe(404)
    // The public address knows nobody: what it answers may be kept by any proxy.
    expect((await send(site, address, { headers })).status).toBe(404)
    expect((await send(site, address.replace('/media', '/api/media/file'))).status).toBe(403)
  }
})

testOnTwoHosts('with a host for staff, previews there show the files of drafts, and the public host shows none', async ({ site }) => {
  const staffSite = { ...site, origin: `http://${staffHost}` }
  const editor = await anEditor(staffSite, await administratorPassword(site))
  const { still, preview } = await aDraftWithFiles(staffSite, editor)
  const headers = await staffHeaders(staffSite)

  const [picture = ''] = await drawn(staffSite, preview, headers, still)

  expect(await send(staffSite, picture, { headers })).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } })
  for (const address of [picture, ...still.paths]) {
    expect((await send(site, address)).status).toBe(404)
    expect((await send(site, address, { headers: { cookie: headers.cookie } })).status).toBe(404)
  }
})
