'use client'

import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { watchSession } from '#components/admin/sign-in/watch-session.ts'

/** Around all of the admin: keeps the session going while somebody is there, and leads to the sign-in page when it has ended. */
export function SessionWatch({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const isSignedIn = Boolean(user)

  useEffect(() => (isSignedIn ? watchSession() : undefined), [isSignedIn])

  return children
}
