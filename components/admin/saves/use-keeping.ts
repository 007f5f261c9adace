'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { usePlace } from '#components/admin/saves/use-place.ts'
import { type KeptWords, keepWords } from '#lib/saves/kept-words.ts'

const every = 300

/**
 * Keeps what is typed into a form in the browser, a moment after each change and when the page is left.
 * @returns how to stop at once, when the words are saved.
 */
export function useKeeping(isOn: boolean) {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { key, isNew } = usePlace()
  const { getData } = useForm()
  const { docConfig } = useDocumentInfo()
  const isNewFile = isNew && docConfig !== undefined && 'upload' in docConfig && Boolean(docConfig.upload)
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; keep: () => void } | undefined>(undefined)
  const base: unknown = fields.updatedAt?.value

  useEffect(() => {
    if (!isOn || isNewFile || !isModified || !key || Object.keys(fields).length === 0) return
    const keep = () => {
      waiting.current = undefined
      keepWords(localStorage, key, wordsOf(getData(), base))
    }
    if (waiting.current) waiting.current.keep = keep
    else waiting.current = { keep, timer: setTimeout(() => waiting.current?.keep(), every) }
  }, [fields, isOn, isNewFile, isModified, key, base, getData])

  useEffect(() => {
    const keepNow = () => waiting.current?.keep()
    addEventListener('pagehide', keepNow)
    return () => {
      keepNow()
      removeEventListener('pagehide', keepNow)
    }
  }, [])

  return function stop() {
    clearTimeout(waiting.current?.timer)
    waiting.current = undefined
  }
}

/** What is in a form, as it is kept. No file: it is chosen again. No password: it is nobody else's to read. */
export function wordsOf({ file: _, password: __, ...words }: Record<string, unknown>, base: unknown): KeptWords {
  return { at: Date.now(), words, ...(typeof base === 'string' && { base }) }
}
