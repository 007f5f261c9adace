import { administratorPassword, type Site } from '#tests/support/a-site.ts'
import { signIn } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'

type Upload = { name: string; type: string; bytes: Buffer; alt?: string }
export type Uploaded = { filename: string; mimeType: string; url: string }

/** A file sent as the admin sends it. */
export async function upload(site: Site, { name, type, bytes, alt = 'A test picture' }: Upload) {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt }))
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  const encoded = new Response(form)
  const { status, body } = await send(site, '/api/media', {
    method: 'POST',
    headers: {
      authorization: `JWT ${await signIn(site, await administratorPassword(site))}`,
      'content-type': encoded.headers.get('content-type') ?? '',
    },
    body: Buffer.from(await encoded.arrayBuffer()),
  })
  const { doc, errors } = JSON.parse(body) as { doc?: Uploaded; errors?: { message: string; data?: { errors?: { message: string }[] } }[] }
  return { status, doc, told: errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message }
}
