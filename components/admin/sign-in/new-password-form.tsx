'use client'

import { useEffect, useState } from 'react'
import { CodeField, StaffField } from '#components/admin/sign-in/staff-field.tsx'
import { StaffForm } from '#components/admin/sign-in/staff-form.tsx'

export function NewPasswordForm({ hint }: { hint: string }) {
  const [token, setToken] = useState<string>()

  useEffect(() => {
    const read = () => setToken(location.hash.slice(1))
    read()
    // Another link, opened in the same window, changes nothing but this part of its address.
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])

  if (token === '') return <p>This link isn’t whole. Open it again from your letter, or copy all of it.</p>
  return (
    <StaffForm action="/api/users/new-password" submit="Set this password">
      <input type="hidden" name="token" value={token ?? ''} />
      <StaffField label="New password" name="password" type="password" autoComplete="new-password" required hint={hint} />
      <CodeField hint="If you use codes: the six digits that your app shows now, or a recovery code." />
    </StaffForm>
  )
}
