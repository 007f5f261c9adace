import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { useFocusOnRefusal } from '#components/forms/use-checked-form.ts'
import { sendPhotos } from '#components/nominations/photos/send-photos.ts'
import { sortOut } from '#components/nominations/photos/sort-out.ts'
import type { FormErrors } from '#lib/forms/form-state.ts'
import { countPhotos, photoErrors } from '#lib/nominations/photo-rules.ts'

/** The ids of the photos that are there, and what to mend. */
type Shown = { photos: string[]; errors: FormErrors }

/**
 * Sends chosen photos in the background and says how far they are; what a form without a script does too is left to the browser. A screen reader
 * is told when it begins, when all is sent, and how it went.
 */
export function useUpload(given: Shown) {
  const form = useRef<HTMLFormElement>(null)
  const isSending = useRef(false)
  const [shown, setShown] = useState<Shown>(given)
  const [progress, setProgress] = useState<number>()
  const [said, setSaid] = useState('')
  const [attempts, setAttempts] = useState(0)
  const summary = useFocusOnRefusal(attempts, Object.keys(shown.errors).length > 0)
  const heading = useFocusOnAdded(shown, given)

  function show(photos: string[], messages: string[]) {
    setShown({ photos, errors: photoErrors(messages) })
    setAttempts((count) => count + 1)
  }

  async function upload(sending: HTMLFormElement, field: HTMLInputElement, press: string) {
    const { good, refused } = sortOut([...(field.files ?? [])], shown.photos.length)
    if (good.length === 0) return show(shown.photos, refused)
    setSaid(`Uploading ${countPhotos(good.length)}`)
    const answer = await sendPhotos(fieldsOf(sending, good, refused.length > 0 ? 'upload' : press), (part) => {
      setProgress(part)
      if (part === 1) setSaid('Uploaded. We are checking the photos')
    })
    if ('next' in answer) return window.location.assign(answer.next)
    const photos = answer.photos ?? shown.photos
    const added = photos.length - shown.photos.length
    setSaid(added > 0 ? `${countPhotos(added)} added` : '')
    field.value = ''
    show(photos, [...answer.messages, ...refused])
  }

  function sendFirst(event: SyntheticEvent<HTMLFormElement, SubmitEvent>) {
    const { submitter } = event.nativeEvent
    const field = event.currentTarget.elements.namedItem('photos')
    // An old browser doesn't say which button was pressed.
    if (!(submitter instanceof HTMLButtonElement) || submitter.name !== 'press') return
    if (!(field instanceof HTMLInputElement) || !field.files?.length) return
    event.preventDefault()
    if (isSending.current) return
    isSending.current = true
    void upload(event.currentTarget, field, submitter.value).finally(() => {
      isSending.current = false
      setProgress(undefined)
    })
  }

  return { form, summary, heading, shown, progress, said, sendFirst }
}

function fieldsOf(form: HTMLFormElement, photos: File[], press: string) {
  const fields = new FormData(form)
  fields.delete('photos')
  for (const photo of photos) fields.append('photos', photo)
  fields.set('press', press)
  return fields
}

/** The field may go with the last photo, so that whoever uses a keyboard is led on to what was added. */
function useFocusOnAdded({ photos, errors }: Shown, given: Shown) {
  const heading = useRef<HTMLHeadingElement>(null)
  const count = useRef(given.photos.length)

  useEffect(() => {
    const isMore = photos.length > count.current
    count.current = photos.length
    if (!isMore || Object.keys(errors).length > 0) return
    document.title = document.title.replace(/^Error: /, '')
    heading.current?.focus()
  }, [photos, errors])

  return heading
}
