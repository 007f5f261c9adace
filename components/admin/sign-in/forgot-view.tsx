import { Logo } from '#components/admin/looks/marks.tsx'
import { ForgotForm } from '#components/admin/sign-in/forgot-form.tsx'
import { isMailSetUp } from '#lib/mail/letters.ts'
import { paths } from '#lib/paths.ts'
import { notSetUp } from '#lib/users/endpoints/passwords.ts'

/** In place of Payload's own. */
export function ForgotView() {
  return (
    <main className="staff-form">
      <Logo />
      <h1>Choose a new password</h1>
      {isMailSetUp() ? <ForgotForm /> : <p>{notSetUp}</p>}
      <p>
        <a href={paths.signInPage}>Back to signing in</a>
      </p>
    </main>
  )
}
