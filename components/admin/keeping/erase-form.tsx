'use client'

import { StaffField } from '#components/admin/sign-in/staff-field.tsx'
import { StaffForm } from '#components/admin/sign-in/staff-form.tsx'
import { eraseReasons } from '#lib/keeping/reasons.ts'

/** Asks why, and for the reference, because nobody can get it back. */
export function EraseForm({ id, reference }: { id: string; reference: string }) {
  return (
    <section>
      <h3>Erase it</h3>
      <p>
        Who sent it, what they and others wrote of it, its photos, its letters and its private links are deleted, and nobody can get them
        back. Its reference, council area, kinds of work and steps stay. Its project stays as it is.
      </p>
      <StaffForm action={`/api/nominations/${id}/erase`} submit="Erase it for good">
        <fieldset>
          <legend>Why do you erase it?</legend>
          {Object.entries(eraseReasons).map(([because, label]) => (
            <label key={because} className="keeping__choice">
              <input type="radio" name="because" value={because} required /> {label}
            </label>
          ))}
        </fieldset>
        <StaffField label="Its reference" name="reference" hint={`To erase it, type ${reference}.`} autoComplete="off" required />
      </StaffForm>
    </section>
  )
}
