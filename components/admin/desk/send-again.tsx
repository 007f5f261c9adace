'use client'

import { DeskForm } from '#components/admin/desk/desk-form.tsx'
import { useTold } from '#components/admin/desk/told.tsx'
import { paths } from '#lib/paths.ts'

/** Writes a letter anew that isn't tried any more. */
export function SendAgain({ nomination, letter, about }: { nomination: string; letter: string; about: string }) {
  const tell = useTold()
  return (
    <DeskForm
      id={`letter-${letter}`}
      action={paths.sendLetterAgain(nomination)}
      submit={`Send again: ${about}`}
      groups={[]}
      carried={{ letter }}
      check={() => ({})}
      done={({ message }) => tell(message ?? 'The letter is on its way')}
    />
  )
}
