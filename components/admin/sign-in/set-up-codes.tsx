'use client'

import { useState } from 'react'
import { RecoveryCodes } from '#components/admin/sign-in/recovery-codes.tsx'
import { CodeField } from '#components/admin/sign-in/staff-field.tsx'
import { StaffForm } from '#components/admin/sign-in/staff-form.tsx'

type SetUpCodesProps = { offer: string; path: string; size: number; secret: string; hasCodes: boolean; mustSetUp: boolean }

export function SetUpCodes({ offer, path, size, secret, hasCodes, mustSetUp }: SetUpCodesProps) {
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>()
  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} />

  return (
    <>
      <p>
        {mustSetUp && 'Before anything else: '}from now on you sign in with your password and a code, which an app on your phone shows. So a
        stolen password isn’t enough.
      </p>
      <h2>1. Add the key to your app</h2>
      <p>Any app for one-time codes will do. Let it read this picture:</p>
      <svg role="img" aria-label="The key, as a QR code" viewBox={`0 0 ${size} ${size}`}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} />
      </svg>
      <p>
        Or type the key: <code>{secret}</code>
      </p>
      <h2>2. Type the code that it shows</h2>
      <StaffForm action="/api/users/codes" submit="Turn codes on" onDone={(answer) => setRecoveryCodes(answer.recoveryCodes)}>
        <input type="hidden" name="offer" value={offer} />
        {hasCodes && <CodeField label="Code of the app that you used until now, or a recovery code" name="current" isNeeded />}
        <CodeField label="Six digits of the key above" isNeeded />
      </StaffForm>
    </>
  )
}
