'use client'

import { useForm, useFormFields, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { wordsOf } from '#components/admin/saves/use-keeping.ts'
import type { KeptWords } from '#lib/saves/kept-words.ts'

/** Payload’s own notice that somebody has saved meanwhile can only be answered by loading their version over what was typed. */
const payloadsNotice = 'document-stale-data'

/** What was typed before Payload loaded another's version into the form, once it has. */
export function useHeldOverReload() {
  const { isModalOpen } = useModal()
  const { getData } = useForm()
  const base: unknown = useFormFields(([fields]) => fields.updatedAt?.value)
  const [held, hold] = useState<KeptWords | undefined>()
  const isNoticeOpen = isModalOpen(payloadsNotice)

  useEffect(() => {
    if (isNoticeOpen) hold((before) => before ?? wordsOf(getData(), base))
  }, [isNoticeOpen, base, getData])

  return { isHeld: held !== undefined, held: held && held.base !== base ? held : undefined, letGo: () => hold(undefined) }
}
