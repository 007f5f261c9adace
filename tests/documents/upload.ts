import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { administratorPassword, type Site } from '#tests/support/a-site.ts'
import { type Editor, signIn } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { paragraph, textBlock } from './writing.ts'

type Upload = { name: string; type: string; bytes: Buffer; alt?: string }
type Sizes = { small: { filename: string | null }; large: { filename: string | null } }
export type Uploaded = { id: string; filename: string; mimeType: string; url: string; sizes: Sizes; fileNote: string | null }

/** A file sent as the admin sends it. `instead` is the id of the one that it replaces. */
export async function upload(site: Site, { name, type, bytes, alt = 'A test picture' }: Upload, { instead = '', token = '' } = {}) {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt }))
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  const encoded = new Response(form)
  const { status, body } = await send(site, instead ? `/api/media/${instead}` : '/api/media', {
    method: instead ? 'PATCH' : 'POST',
    headers: {
      authorization: `JWT ${token || (await signIn(site, await administratorPassword(site)))}`,
      'content-type': encoded.headers.get('content-type') ?? '',
    },
    body: Buffer.from(await encoded.arrayBuffer()),
  })
  const { doc, errors } = JSON.parse(body) as { doc?: Uploaded; errors?: { message: string; data?: { errors?: { message: string }[] } }[] }
  return { status, doc, told: errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message }
}

const bytes = await sharp({ create: { width: 1200, height: 800, channels: 3, background: 'teal' } })
  .png()
  .toBuffer()

/** A picture that nobody else has, large enough for every size. `paths` are its addresses in public, in all sizes. */
export async function aPicture(site: Site, { instead = '' } = {}) {
  const name = `picture-${randomBytes(6).toString('hex')}.png`
  const { doc, told } = await upload(site, { name, type: 'image/png', bytes }, { instead })
  const names = [doc?.filename, doc?.sizes.small.filename, doc?.sizes.large.filename]
  if (!doc || names.includes(null)) throw new Error(`The picture was not taken: ${told}`)
  return { id: doc.id, filename: doc.filename, paths: names.map((one) => `/media/${one}`) }
}

/** Makes it the file of a publication. */
export function publishFile(editor: Editor, file: string) {
  const slug = `file-${randomBytes(6).toString('hex')}`
  return editor.publish('publications', { title: 'A file', slug, summary: 'What it is.', file })
}

export function videoBlock(still: string) {
  const { content } = textBlock(paragraph('What the video says.'))
  return { blockType: 'video', title: 'A video', url: 'https://video.example/1', still, textAlternative: content }
}

/** What is in the folder of uploads. */
export async function filesOf({ dataDir }: { dataDir: string }) {
  const files = await readdir(dataDir, { recursive: true })
  return files.filter((file) => file.startsWith(`media${path.sep}`)).toSorted()
}
