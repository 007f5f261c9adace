'use client'

import { toast, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { askAgain } from '#components/admin/saves/ask-again.ts'
import { tellOutcome } from '#components/admin/saves/save-outcomes.ts'
import { usePlace } from '#components/admin/saves/use-place.ts'
import { whyTooLarge } from '#lib/media/why-too-large.ts'
import { answeredFields } from '#lib/saves/answered-fields.ts'

type Options = Parameters<ReturnType<typeof useForm>['submit']>[0]
type FormFields = ReturnType<ReturnType<typeof useForm>['getFields']>

/**
 * Saves a form while its fields stay open: what is typed until the answer comes stays, and counts as not saved. The form of a new page is shut
 * meanwhile, because another takes its place once the page is made.
 * @returns whether it was saved.
 */
export function useSave() {
  const form = useForm()
  const { place, isNew } = usePlace()
  const sent = useFieldsSent()

  const isModified = useLatest(useFormModified())
  const isSaving = useRef(false)

  return async function save(options: Options = {}) {
    if (isSaving.current || isTooLargeToSend(form.getFields())) return false
    isSaving.current = true
    try {
      await untilEditorsHaveTold()
      // From here on Payload counts what is typed as not saved.
      form.setBackgroundProcessing(true)
      const typed = form.getFields()
      sent.current = typed
      const answer = await form.submit({ ...options, disableFormWhileProcessing: isNew, acceptValues: false })
      const isSaved = answer?.res.ok ?? false
      // Payload takes a refused save for a finished one, and would then let people leave without a question.
      if (!isSaved) form.setModified(true)
      // It stands on the version that was saved, and not on the next.
      else emptyOnceSaid(form, typed)
      tellOutcome({ place, isSaved, isTypedSince: isModified.current })
      // Payload answers with nothing where it said what is wrong.
      if (!answer) void keepMistakes(form)
      return isSaved
    } finally {
      form.setBackgroundProcessing(false)
      isSaving.current = false
    }
  }
}

/** In milliseconds, one after the other. */
const looks = [400, 800, 1600]

/** An answer about the words before they were judged says that they are right, and takes away what was just said of them. */
async function keepMistakes({ getFields, dispatchFields }: ReturnType<typeof useForm>) {
  for (const pause of looks) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (Object.values(getFields()).every(({ valid }) => valid !== false)) askAgain(dispatchFields)
  }
}

/** But for what was typed since. */
function emptyOnceSaid({ getFields, dispatchFields }: ReturnType<typeof useForm>, sent: FormFields) {
  for (const path of ['newNote', 'electionReason']) {
    const said = sent[path]?.value
    if (said && getFields()[path]?.value === said) dispatchFields({ type: 'UPDATE', path, value: '' })
  }
}

/** Beside the file it is said why (chosen-file.tsx). */
function isTooLargeToSend({ file }: FormFields) {
  const why = whyTooLarge(file?.value)
  if (why) toast.error(why)
  return why !== undefined
}

function useLatest<Value>(value: Value) {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}

/** Takes what a save stored into the form, once Payload has it. */
function useFieldsSent() {
  const { getFields, dispatchFields } = useForm()
  const { data } = useDocumentInfo()
  const sent = useRef<FormFields | undefined>(undefined)
  useEffect(() => {
    if (!sent.current || !data) return
    const formState = answeredFields(getFields(), { sent: sent.current, stored: data })
    dispatchFields({ type: 'UPDATE_MANY', formState })
    sent.current = undefined
  }, [data, getFields, dispatchFields])
  return sent
}

const longestIdle = 600
const untilDrawn = 20

/** An editor of running text tells the form what was typed once the browser is idle. */
async function untilEditorsHaveTold() {
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: longestIdle })
    else setTimeout(resolve, longestIdle / 3)
  })
  await new Promise((resolve) => setTimeout(resolve, untilDrawn))
}
