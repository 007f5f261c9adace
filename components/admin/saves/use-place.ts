'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { keyOfWords } from '#lib/saves/kept-words.ts'

/** What a form is of: its address in REST, and where words typed into it are kept. */
export function usePlace() {
  const { user } = useAuth()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const address = globalSlug ? `/api/globals/${globalSlug}` : `/api/${collectionSlug}${id ? `/${id}` : ''}`
  const place = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${id ?? 'new'}`
  const person = user ? String(user.id) : undefined
  return {
    address,
    isNew: !globalSlug && !id,
    isStored: Boolean(globalSlug || id),
    place,
    key: person === undefined ? undefined : keyOfWords({ person, place }),
  }
}
