'use client'

import { useState } from 'react'
import { DeskForm } from '#components/admin/desk/desk-form.tsx'
import { useTold } from '#components/admin/desk/told.tsx'
import { noteQuestion } from '#lib/desk/step-questions.ts'
import { paths } from '#lib/paths.ts'
import { noteSchema } from '#lib/steps/answers.ts'

/** A note on a record that takes no step. */
export function NoteForm({ kind, id }: { kind: 'nominations' | 'projects'; id: string }) {
  const tell = useTold()
  const [kept, setKept] = useState(0)

  return (
    <DeskForm
      // Empty again once a note is kept: under its own id, what was typed would be put back (components/forms/keep-typed.tsx).
      key={kept}
      id={`note-${kept}`}
      action={paths.takeNote(kind, id)}
      submit="Keep this note"
      groups={[{ questions }]}
      check={({ note }) => mistakesIn(note)}
      done={({ message }) => {
        setKept(kept + 1)
        tell(message ?? 'The note is kept')
      }}
    />
  )
}

const { note } = noteQuestion
const questions = { note: { ...note, label: 'Add a note', isOptional: false } } as typeof noteQuestion

function mistakesIn(typed: unknown): Record<string, string> {
  const { data, error } = noteSchema.safeParse(typed)
  const [issue] = error?.issues ?? []
  if (issue) return { note: issue.message }
  return data ? {} : { note: 'Enter a note' }
}
