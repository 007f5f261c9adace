'use client'

import type { MouseEvent, ReactNode } from 'react'

/** One of Payload's buttons, its name and its state kept, which does ours when it is pressed, by a key too. */
export function OurClick({ id, onClick, children }: { id: string; onClick: () => void; children: ReactNode }) {
  function press(event: MouseEvent) {
    const isOnButton = event.target instanceof Element && event.target.closest(`#${id}`)
    if (!isOnButton) return
    event.stopPropagation()
    event.preventDefault()
    onClick()
  }
  return (
    <div onClickCapture={press} style={{ display: 'contents' }}>
      {children}
    </div>
  )
}
