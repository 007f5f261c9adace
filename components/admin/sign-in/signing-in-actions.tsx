'use client'

import { useState } from 'react'
import { type Answer, postFields } from '#components/admin/sign-in/post-fields.ts'
import './staff-form.scss'

/** Buttons, not a form: Payload draws them within its own. */
export function SigningInActions({ id, hasCodes }: { id: string; hasCodes: boolean }) {
  const [said, setSaid] = useState<Pick<Answer, 'message' | 'url'>>()
  const [isAsking, setIsAsking] = useState(false)
  const [hasStill, setHasStill] = useState(hasCodes)

  async function ask(what: string, fields: object) {
    if (isAsking) return
    setIsAsking(true)
    const { answer, refusal } = await postFields(`/api/users/${id}/${what}`, fields)
    setIsAsking(false)
    setSaid(answer ?? { message: refusal ?? '' })
    if (answer && what === 'reset-codes') setHasStill(false)
  }

  function removeCodes() {
    if (confirm('Remove their codes? Until they set up new ones, their password alone lets them in.')) void ask('reset-codes', {})
  }

  return (
    <div className="staff-form">
      <h2>Signing in</h2>
      <p>{hasStill ? 'Signs in with one-time codes.' : 'Has no one-time codes.'}</p>
      <button type="button" onClick={() => ask('link', { kind: 'invitation' })}>
        Invite: send a link to choose a password
      </button>
      <button type="button" onClick={() => ask('link', { kind: 'reset' })}>
        Send a link for a new password
      </button>
      <button type="button" onClick={() => ask('sign-out', {})}>
        Sign out everywhere
      </button>
      {hasStill && (
        <button type="button" onClick={removeCodes}>
          Remove their codes, because they lost their phone and their recovery codes
        </button>
      )}
      <p role="status">
        {said?.message} {said?.url && <code>{said.url}</code>}
      </p>
    </div>
  )
}
