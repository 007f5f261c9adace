'use client'

import { useRouter } from 'next/navigation'
import { createContext, type ReactNode, useContext, useRef, useState } from 'react'

const Tell = createContext<(message: string) => void>(() => undefined)

/** Around a page of the desk: what the last form was answered stands above it, while all below is drawn again as it is now. */
export function Told({ children }: { children: ReactNode }) {
  const [told, setTold] = useState('')
  const box = useRef<HTMLParagraphElement>(null)
  const router = useRouter()

  function tell(message: string) {
    setTold(message)
    box.current?.focus()
    router.refresh()
  }

  return (
    <Tell value={tell}>
      <p className={told ? 'desk__told' : 'desk__told--nothing'} role="status" tabIndex={-1} ref={box}>
        {told}
      </p>
      {children}
    </Tell>
  )
}

/** Says above the page what was done, and draws the page again. */
export function useTold() {
  return useContext(Tell)
}
