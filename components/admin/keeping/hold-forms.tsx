'use client'

import { StaffField } from '#components/admin/sign-in/staff-field.tsx'
import { StaffForm } from '#components/admin/sign-in/staff-form.tsx'

export function HoldForm({ id }: { id: string }) {
  return (
    <section>
      <h3>Keep it longer</h3>
      <p>It isn’t erased until somebody releases it.</p>
      <StaffForm action={`/api/nominations/${id}/hold`} submit="Keep it longer">
        <StaffField label="Why do you keep it longer?" name="reason" hint="Do not name anyone." maxLength={300} required />
      </StaffForm>
    </section>
  )
}

export function ReleaseForm({ id, because }: { id: string; because: string }) {
  return (
    <section>
      <h3>Kept longer</h3>
      <p>{because}</p>
      <StaffForm action={`/api/nominations/${id}/release`} submit="Release it" />
    </section>
  )
}
