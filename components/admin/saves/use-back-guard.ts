'use client'

import { useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'

// https://developer.mozilla.org/docs/Web/API/NavigateEvent
type NavigateEvent = Event & { navigationType?: string }

/** Asks before the browser’s own Back leaves unsaved words, as Payload asks before a link does, and the browser before a tab is closed. */
export function useBackGuard() {
  const isModified = useFormModified()
  useEffect(() => {
    // Where a browser doesn't have it, the words are offered again.
    const navigation: unknown = Reflect.get(window, 'navigation')
    if (!isModified || !(navigation instanceof EventTarget)) return
    function ask(event: NavigateEvent) {
      if (event.navigationType !== 'traverse' || !event.cancelable) return
      if (!window.confirm('Leave this page? What you typed here isn’t saved yet.')) event.preventDefault()
    }
    navigation.addEventListener('navigate', ask)
    return () => navigation.removeEventListener('navigate', ask)
  }, [isModified])
}
