/** What was sent by a form of the staff's pages or by a program, of which nothing is a list or a record. */
export type Fields = Record<string, string>

/**
 * Reads JSON, a form, or the field `_payload` in which Payload's own forms send theirs. Whoever counts guesses and whoever checks them read it
 * here alike. What can't be read says nothing.
 */
export async function sentFields(type: string, body: Uint8Array<ArrayBuffer>): Promise<Fields> {
  const sent = await read(type, body).catch(() => undefined)
  if (typeof sent !== 'object' || sent === null) return {}
  return Object.fromEntries(Object.entries(sent).flatMap(([name, value]) => (typeof value === 'string' ? [[name, storable(value)]] : [])))
}

/** Postgres takes no such character, and nobody types one. */
function storable(text: string) {
  return text.replaceAll('\0', '')
}

async function read(type: string, body: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const sent = new Response(body, { headers: { 'Content-Type': type } })
  if (!/^\s*(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) return sent.json()
  const form = Object.fromEntries(await sent.formData())
  const { _payload } = form
  return typeof _payload === 'string' ? JSON.parse(_payload) : form
}
