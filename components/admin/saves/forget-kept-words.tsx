'use client'

import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { forgetAllWords, forgetOldAndOthers } from '#lib/saves/kept-words.ts'

/** Around all of the admin: words kept in the browser are gone on signing out, when another person signs in, and after seven days. */
export function ForgetKeptWords({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const path = usePathname()
  const person = user ? String(user.id) : undefined
  useEffect(() => {
    if (path === '/admin/logout') forgetAllWords(localStorage)
    else forgetOldAndOthers(localStorage, person)
  }, [path, person])
  return children
}
