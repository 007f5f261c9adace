'use client'

import { Drawer, PopupList, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { WithdrawForm } from '#components/admin/withdraw-form.tsx'
import type { Withdrawing } from '#components/admin/withdrawal-questions.tsx'

/** The entry in the page's menu, and the form that it opens. */
export function WithdrawDrawer(withdrawing: Withdrawing) {
  const { id, collectionSlug, hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const isModified = useFormModified()
  const slug = `withdraw-${id}`
  if (!hasPublishedDoc || !hasPublishPermission || isTrashed || !id || !collectionSlug) return null

  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => openModal(slug)}>
        Withdraw
      </PopupList.Button>
      <Drawer slug={slug} title="Withdraw this page">
        {isModified ? (
          <p>There are words here that aren’t saved. Close this and save a draft first, so that they aren’t lost.</p>
        ) : (
          <WithdrawForm {...withdrawing} document={`${collectionSlug}/${id}`} />
        )}
      </Drawer>
    </>
  )
}
