'use client'

import { SaveDraftButton as PayloadSaveDraftButton, useDocumentInfo } from '@payloadcms/ui'
import { OurClick } from '#components/admin/saves/our-click.tsx'
import { usePlace } from '#components/admin/saves/use-place.ts'
import { useSave } from '#components/admin/saves/use-save.ts'

export function SaveDraftButton() {
  const { collectionSlug, id, setUnpublishedVersionCount } = useDocumentInfo()
  const { address } = usePlace()
  const save = useSave()

  async function saveDraft() {
    const isSaved = await save({
      action: `${address}?depth=0&draft=true`,
      method: collectionSlug && id ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    if (isSaved) setUnpublishedVersionCount((count) => count + 1)
  }

  return (
    <OurClick id="action-save-draft" onClick={() => void saveDraft()}>
      <PayloadSaveDraftButton />
    </OurClick>
  )
}
