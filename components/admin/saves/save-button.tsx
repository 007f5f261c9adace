'use client'

import { SaveButton as PayloadSaveButton } from '@payloadcms/ui'
import { OurClick } from '#components/admin/saves/our-click.tsx'
import { useSave } from '#components/admin/saves/use-save.ts'

export function SaveButton() {
  const save = useSave()
  return (
    <OurClick id="action-save" onClick={() => void save()}>
      <PayloadSaveButton />
    </OurClick>
  )
}
