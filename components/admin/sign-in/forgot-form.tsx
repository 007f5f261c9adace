'use client'

import { useState } from 'react'
import { AddressField } from '#components/admin/sign-in/staff-field.tsx'
import { StaffForm } from '#components/admin/sign-in/staff-form.tsx'

export function ForgotForm() {
  const [said, setSaid] = useState<string>()
  return (
    <>
      <p role="status">{said}</p>
      {!said && (
        <StaffForm action="/api/users/forgot-password" submit="Send me a link" onDone={({ message }) => setSaid(message)}>
          <AddressField hint="A letter goes to it, with a link that is good for an hour." />
        </StaffForm>
      )}
    </>
  )
}
