import { aNomination } from '#tests/nominations/a-nomination.ts'
import { sendNomination } from '#tests/nominations/a-resident.ts'
import { referenceIn } from '#tests/nominations/stored.ts'
import type { Editor } from '#tests/support/an-editor.ts'

const places = ['The path behind the library in High Street', 'The bandstand in Grove Park', 'The underpass at Station Road']

/** What casework has before it: nominations that have come, and one that is part of a project which the Probation Service has. */
export async function atTheDesk(site: { url: string }, editor: Editor) {
  const [nomination = '', ...others] = await Promise.all(places.map((place) => sent(site, editor, place)))
  const taken = others.at(-1) ?? ''
  const { body } = await step(editor, taken, 'make-project', { title: 'The underpass at Station Road' })
  const { id: project = '' } = (body.project ?? {}) as { id?: string }
  await editor.send('POST', `projects/${project}/step`, { from: 'new', to: 'sentToProbation' })
  return { nomination, project }
}

/** Sent within a second it is kept apart as possible spam; being checked puts it with the others. */
async function sent(site: { url: string }, editor: Editor, place: string) {
  const answer = await sendNomination(site, aNomination({ place }))
  const { docs } = await editor.find('nominations', `where[reference][equals]=${referenceIn(answer)}`)
  const id = String(docs[0]?.id)
  await step(editor, id, 'step', { from: 'received', to: 'checked' })
  return id
}

function step(editor: Editor, id: string, name: string, fields: Record<string, string>) {
  return editor.send('POST', `nominations/${id}/${name}`, fields)
}
