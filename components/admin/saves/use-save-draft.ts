'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { usePlace } from '#components/admin/saves/use-place.ts'
import { useSave } from '#components/admin/saves/use-save.ts'

/** Saves what is in the form as a draft. @returns whether it was saved. */
export function useSaveDraft() {
  const { collectionSlug, id, setUnpublishedVersionCount } = useDocumentInfo()
  const { address } = usePlace()
  const save = useSave()

  return async function saveDraft() {
    const isSaved = await save({
      action: `${address}?depth=0&draft=true`,
      method: collectionSlug && id ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    if (isSaved) setUnpublishedVersionCount((count) => count + 1)
    return isSaved
  }
}
