import { MinimalTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { Logo } from '#components/admin/looks/marks.tsx'
import { ManageCodes } from '#components/admin/sign-in/manage-codes.tsx'
import { SetUpCodes } from '#components/admin/sign-in/set-up-codes.tsx'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { findCodes } from '#lib/users/codes.ts'
import { offerSecret } from '#lib/users/offered-secret.ts'
import { describeSecret } from '#lib/users/one-time-codes.ts'
import { findPerson } from '#lib/users/people.ts'
import { findSession } from '#lib/users/sessions.ts'

/** Where somebody sets up the codes that they sign in with, or changes them. It looks for itself who asks, because a session that may do nothing else comes here. */
export async function CodesView({ initPageResult, searchParams }: AdminViewServerProps) {
  const session = await findSession(initPageResult.req.headers, true)
  const person = session && (await findPerson(session.userId))
  if (!session || !person) redirect(paths.signIn(paths.codes))
  const codes = await findCodes(person.id)
  const isAgain = searchParams?.again !== undefined

  return (
    <MinimalTemplate>
      <main className="staff-form">
        <Logo />
        <h1>One-time codes</h1>
        {codes && !isAgain ? (
          <ManageCodes left={codes.recoveryCodes} areRequired={runtime().env.STAFF_CODES === 'required'} />
        ) : (
          <SetUpCodes {...offered(person)} hasCodes={codes !== undefined} mustSetUp={session.setsUpCodes} />
        )}
        {!session.setsUpCodes && (
          <p>
            <a href={paths.admin}>Back to the staff pages</a>
          </p>
        )}
      </main>
    </MinimalTemplate>
  )
}

function offered({ id, email }: { id: string; email: string }) {
  const { secret, offer } = offerSecret(id)
  const { path, size, typed } = describeSecret(secret, email)
  return { offer, path, size, secret: typed }
}
