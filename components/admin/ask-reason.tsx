'use client'

import { TextareaField, useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'
import { useEffect, useRef, useState } from 'react'

type Props = TextareaFieldClientProps & {
  /** Which days it is asked on, while it is. */
  days?: string
  isAlways: boolean
}

/** Once a publish was refused for want of a reason, the field is there, and whoever types is in it. */
export function AskReason({ days, isAlways, ...field }: Props) {
  const { errorMessage, showError, value } = useField<string>({ path: field.path })
  const box = useRef<HTMLDivElement>(null)
  // The form forgets a refusal as soon as it is looked at again, and the field stays for whoever types in it.
  const [wasAsked, setAsked] = useState(false)
  const isAsked = isAlways || wasAsked || showError || Boolean(value)

  useEffect(() => {
    if (!showError) return
    setAsked(true)
    box.current?.querySelector('textarea')?.focus()
  }, [showError])

  if (!isAsked) return null
  return (
    <div ref={box}>
      {days && <p>The pre-election period lasts {days}.</p>}
      <div aria-live="assertive">{showError && errorMessage && <p className="field-error">{errorMessage}</p>}</div>
      <TextareaField {...field} />
    </div>
  )
}
