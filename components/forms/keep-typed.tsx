'use client'

import { useLayoutEffect, useState } from 'react'

/**
 * Goes before a textarea with initial text. React 19 writes that text over what somebody typed before it took the page over (an input keeps
 * its own), so what was typed is read before React reaches the textarea and put back after.
 */
export function KeepTyped({ of }: { of: string }) {
  const [typed] = useState(() => textArea(of)?.value)

  useLayoutEffect(() => {
    const area = textArea(of)
    if (area && typed !== undefined && area.value !== typed) area.value = typed
  }, [of, typed])

  return null
}

function textArea(id: string) {
  if (typeof document === 'undefined') return
  const element = document.getElementById(id)
  return element instanceof HTMLTextAreaElement ? element : undefined
}
