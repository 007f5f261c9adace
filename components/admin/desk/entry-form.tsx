'use client'

import { DeskForm } from '#components/admin/desk/desk-form.tsx'
import { checkEntry, entryPages, wayQuestions } from '#lib/desk/entry.ts'
import { paths } from '#lib/paths.ts'

/** All questions of the public form on one page, for whoever enters the answers of somebody else. */
export function EntryForm({ nominationKey }: { nominationKey: string }) {
  return (
    <DeskForm
      id="enter"
      action={paths.enterNomination}
      submit="Store this nomination"
      groups={[{ questions: wayQuestions }, ...entryPages]}
      carried={{ key: nominationKey }}
      check={(values) => {
        const checked = checkEntry(values)
        return 'errors' in checked ? checked.errors : {}
      }}
      done={({ to }) => location.assign(to)}
    />
  )
}
