'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { whyTooLarge } from '#lib/media/why-too-large.ts'

/** Below the file that somebody chose: whether it can be sent at all. What kind it is tells which questions are asked of it. */
export function ChosenFile() {
  const file: unknown = useFormFields(([fields]) => fields.file?.value)
  const { dispatchFields } = useForm()
  const type = file instanceof File ? file.type : undefined
  useEffect(() => {
    if (type) dispatchFields({ type: 'UPDATE', path: 'mimeType', value: type })
  }, [type, dispatchFields])

  const why = whyTooLarge(file)
  return why ? <p role="alert">{why}</p> : null
}
