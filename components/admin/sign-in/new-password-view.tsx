import { MinimalTemplate } from '@payloadcms/next/templates'
import { Logo } from '#components/admin/looks/marks.tsx'
import { NewPasswordForm } from '#components/admin/sign-in/new-password-form.tsx'
import { passwordHint } from '#lib/users/passwords/password-fault.ts'

/** Where the link of an invitation or a reset leads. Only the browser sees what stands behind its `#`. */
export function NewPasswordView() {
  return (
    <MinimalTemplate>
      <main className="staff-form">
        <Logo />
        <h1>Choose a password</h1>
        <NewPasswordForm hint={passwordHint} />
      </main>
    </MinimalTemplate>
  )
}
