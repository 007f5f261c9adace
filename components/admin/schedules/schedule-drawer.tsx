'use client'

import { Button, Drawer, toast, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { usePlace } from '#components/admin/saves/use-place.ts'
import { useSaveDraft } from '#components/admin/saves/use-save-draft.ts'
import { ScheduleForm } from '#components/admin/schedules/schedule-form.tsx'
import { tellSchedules } from '#components/admin/schedules/tell-schedules.ts'
import type { Withdrawing } from '#components/admin/withdrawal-questions.tsx'
import type { SchedulesOfPage } from '#lib/schedules/schedule.ts'

/** The button beside “Publish changes”, and the form that it opens. */
export function ScheduleDrawer(withdrawing: Withdrawing) {
  const { id, collectionSlug, hasPublishPermission, isTrashed } = useDocumentInfo()
  const { place } = usePlace()
  const { openModal, closeModal } = useModal()
  const isModified = useFormModified()
  const saveDraft = useSaveDraft()
  if (!hasPublishPermission || isTrashed || !id || !collectionSlug) return null
  const slug = `schedule-${id}`

  function finish(page: SchedulesOfPage, words: string) {
    closeModal(slug)
    toast.success(words)
    tellSchedules({ place, page })
  }

  return (
    <>
      <Button id="action-schedule" buttonStyle="secondary" size="medium" margin={false} onClick={() => openModal(slug)}>
        Schedule
      </Button>
      <Drawer slug={slug} title="Schedule">
        <ScheduleForm {...withdrawing} {...{ isModified, saveDraft, finish }} document={{ collection: collectionSlug, id: String(id) }} />
      </Drawer>
    </>
  )
}
