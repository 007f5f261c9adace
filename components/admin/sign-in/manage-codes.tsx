'use client'

import { useState } from 'react'
import { RecoveryCodes } from '#components/admin/sign-in/recovery-codes.tsx'
import { CodeField } from '#components/admin/sign-in/staff-field.tsx'
import { StaffForm } from '#components/admin/sign-in/staff-form.tsx'
import { paths } from '#lib/paths.ts'

export function ManageCodes({ left, areRequired }: { left: number; areRequired: boolean }) {
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>()
  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} />

  return (
    <>
      <p>
        You sign in with codes. {left === 1 ? 'One recovery code is' : `${left} recovery codes are`} left.{' '}
        <a href={`${paths.codes}?again`}>Use another app or phone</a>
      </p>
      <h2>New recovery codes</h2>
      <StaffForm action="/api/users/recovery-codes" submit="Make ten new ones" onDone={(answer) => setRecoveryCodes(answer.recoveryCodes)}>
        <CodeField isNeeded hint="Those that are left stop working." />
      </StaffForm>
      {!areRequired && (
        <>
          <h2>Turn codes off</h2>
          <StaffForm action="/api/users/codes-off" submit="Turn codes off">
            <CodeField label="A code, to turn them off" name="code" id="field-code-off" isNeeded />
          </StaffForm>
        </>
      )}
    </>
  )
}
