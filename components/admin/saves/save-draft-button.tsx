'use client'

import { SaveDraftButton as PayloadSaveDraftButton } from '@payloadcms/ui'
import { OurClick } from '#components/admin/saves/our-click.tsx'
import { useSaveDraft } from '#components/admin/saves/use-save-draft.ts'

export function SaveDraftButton() {
  const saveDraft = useSaveDraft()
  return (
    <OurClick id="action-save-draft" onClick={() => void saveDraft()}>
      <PayloadSaveDraftButton />
    </OurClick>
  )
}
