'use client'

import { PublishButton as PayloadPublishButton, useDocumentInfo } from '@payloadcms/ui'
import { OurClick } from '#components/admin/saves/our-click.tsx'
import { usePlace } from '#components/admin/saves/use-place.ts'
import { useSave } from '#components/admin/saves/use-save.ts'

export function PublishButton() {
  const { setUnpublishedVersionCount, setMostRecentVersionIsAutosaved, setHasPublishedDoc } = useDocumentInfo()
  const { address } = usePlace()
  const save = useSave()

  async function publish() {
    const isSaved = await save({ action: `${address}?depth=0`, overrides: { _status: 'published' } })
    if (!isSaved) return
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    setHasPublishedDoc(true)
  }

  return (
    <OurClick id="action-save" onClick={() => void publish()}>
      <PayloadPublishButton />
    </OurClick>
  )
}
