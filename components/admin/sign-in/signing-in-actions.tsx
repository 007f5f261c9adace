'use client'

import { useState } from 'react'
import { type Answer, postFields } from '#components/admin/sign-in/post-fields.ts'
import './staff-form.scss'

/** Buttons, not a form: Payload draws them within its own. */
export function SigningInActions({ id, hasCodes }: { id: string; hasCodes: boolean }) {
  const [said, setSaid] = useState<Pick<Answer, 'message' | 'url'>>()

  async function ask(what: string, fields: object) {
    const { answer, refusal } = await postFields(`/api/users/${id}/${what}`, fields)
    setSaid(answer ?? { message: refusal ?? '' })
  }

  return (
    <div className="staff-form">
      <h2>Signing in</h2>
      <p>{hasCodes ? 'Signs in with one-time codes.' : 'Has no one-time codes.'}</p>
      <button type="button" onClick={() => ask('link', { kind: 'invitation' })}>
        Invite: send a link to choose a password
      </button>
      <button type="button" onClick={() => ask('link', { kind: 'reset' })}>
        Send a link for a new password
      </button>
      <button type="button" onClick={() => ask('sign-out', {})}>
        Sign out everywhere
      </button>
      {hasCodes && (
        <button type="button" onClick={() => ask('reset-codes', {})}>
          Remove the codes: app and recovery codes are lost
        </button>
      )}
      <p role="status">
        {said?.message} {said?.url && <code>{said.url}</code>}
      </p>
    </div>
  )
}
