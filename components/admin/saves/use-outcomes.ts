'use client'

import { useFormInitializing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { onOutcome } from '#components/admin/saves/save-outcomes.ts'
import { findWords, type KeptWords } from '#lib/saves/kept-words.ts'

type Outcome = Parameters<Parameters<typeof onOutcome>[0]>[0]

/** How each save of one page ends. */
export function useOutcomes(place: string, act: (outcome: Outcome) => void) {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => onOutcome((outcome) => outcome.place === place && latest.current(outcome)), [place])
}

/** Once for each page that is opened, when its form is there. */
export function useFirstOffer(key: string | undefined, offer: (kept: KeptWords) => void) {
  const isInitializing = useFormInitializing()
  const offered = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (isInitializing || !key || offered.current !== undefined) return
    offered.current = key
    const kept = findWords(localStorage, key)
    if (kept) offer(kept)
  })
}
