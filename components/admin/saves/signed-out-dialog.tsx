'use client'

import { useForm } from '@payloadcms/ui'
import { OpenDialog } from '#components/admin/saves/versions-dialog.tsx'
import { paths } from '#lib/paths.ts'

/** A session has ended while somebody was writing. */
export function SignedOutDialog({ isKept, close }: { isKept: boolean; close: () => void }) {
  const { setModified, setIsValid } = useForm()

  function signIn() {
    // Nobody is asked whether to leave words behind that are kept.
    setModified(false)
    setIsValid(true)
    setTimeout(() => window.location.assign(paths.signIn(window.location.pathname)))
  }

  return (
    <OpenDialog heading="You have been signed out">
      <p>
        {isKept
          ? 'Nothing was saved just now, and nothing is lost: what you typed is kept in this browser. Sign in, and you come back to this page, where it is offered to you.'
          : 'Nothing was saved just now. Go back to copy what you typed, because it isn’t kept here; or sign in again in another tab, and then save.'}
      </p>
      <p className="saves__buttons">
        {isKept && (
          <button type="button" className="btn btn--style-primary btn--size-medium" onClick={signIn}>
            Sign in and come back
          </button>
        )}
        <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={close}>
          Go back to what I typed
        </button>
      </p>
    </OpenDialog>
  )
}
