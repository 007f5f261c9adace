import type { Editor } from '#tests/support/an-editor.ts'

/** What staff are told about a write, in the words that the admin shows. */
export async function told(editor: Pick<Editor, 'send'>, method: string, path: string, fields: Record<string, unknown>) {
  const { status, body } = await editor.send(method, path, fields)
  const [error] = body.errors ?? []
  return { status, told: error?.message }
}
