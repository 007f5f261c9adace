import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { Logo } from '#components/admin/looks/marks.tsx'
import { AddressField, CodeField, StaffField } from '#components/admin/sign-in/staff-field.tsx'
import { StaffForm } from '#components/admin/sign-in/staff-form.tsx'
import { paths } from '#lib/paths.ts'
import { siteName } from '#lib/site-name.ts'
import { findSession } from '#lib/users/sessions.ts'
import { wrong } from '#lib/users/sign-in.ts'
import { staffPath } from '#lib/users/staff-path.ts'

const refusals: Record<string, string> = {
  400: 'Type your e-mail address and your password.',
  401: wrong,
  429: 'Too many tries. Wait a minute and try again.',
  503: 'You can’t be signed in at the moment: the site’s database doesn’t answer. Wait a minute and try again.',
}

/** In place of Payload's own. Whoever is signed in is led on. */
export async function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const next = staffPath(searchParams?.redirect)
  if (req.user) redirect(next)
  const session = await findSession(req.headers, false).catch(() => undefined)
  if (session?.setsUpCodes) redirect(paths.codes)

  return (
    <main className="staff-form">
      <Logo />
      <h1>Sign in</h1>
      {searchParams?.changed === 'password' && <p role="status">Your new password is set. Sign in with it.</p>}
      <p>To the staff pages of {siteName}.</p>
      <StaffForm action="/api/users/login" submit="Sign in" refused={refusals[String(searchParams?.refused)]}>
        <input type="hidden" name="redirect" value={next} />
        <AddressField />
        <StaffField label="Password" name="password" type="password" autoComplete="current-password" required />
        <CodeField hint="If you use codes: the six digits that your app shows now, or a recovery code." />
      </StaffForm>
      <p>
        <a href={paths.forgot}>I don’t know my password</a>
      </p>
    </main>
  )
}
