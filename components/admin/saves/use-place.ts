'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { keyOfWords } from '#lib/saves/kept-words.ts'

/** What a form is of: its address in REST, and where words typed into it are kept. */
export function usePlace() {
  const { user } = useAuth()
  const { id, collectionSlug, globalSlug, data } = useDocumentInfo()
  // Once a new page is made, its form stays for a moment longer.
  const madeId: unknown = collectionSlug ? data?.id : undefined
  const known = id ?? (typeof madeId === 'string' ? madeId : undefined)
  const address = globalSlug ? `/api/globals/${globalSlug}` : `/api/${collectionSlug}${known ? `/${known}` : ''}`
  const place = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${known ?? 'new'}`
  const person = user ? String(user.id) : undefined
  return {
    address,
    isNew: !globalSlug && !id,
    isMade: Boolean(!id && known),
    isStored: Boolean(globalSlug || known),
    place,
    key: person === undefined ? undefined : keyOfWords({ person, place }),
  }
}
