'use client'

import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { ChoosePhotos, NoRoom } from '#components/nominations/photos/choose-photos.tsx'
import { PhotoList } from '#components/nominations/photos/photo-list.tsx'
import { useUpload } from '#components/nominations/photos/use-upload.ts'
import type { FormErrors } from '#lib/forms/form-state.ts'
import { pageTitles } from '#lib/nominations/journey/pages.ts'
import { mostPhotos } from '#lib/nominations/photo-rules.ts'
import { paths } from '#lib/paths.ts'

type PhotosFormProps = {
  /** How many pages have been asked, this one included. */
  number: number
  /** The ids of the photos that are there. */
  photos: string[]
  errors: FormErrors
  nominationKey: string
  /** Whether somebody came from the check, to which they go back. */
  isChange: boolean
}

/** The page of photos. The browser posts its form; where scripts run, it is sent by one that says how far it is. */
export function PhotosForm({ number, nominationKey, isChange, ...given }: PhotosFormProps) {
  const { form, summary, heading, shown, progress, said, sendFirst } = useUpload(given)
  const { photos, errors } = shown
  const Choose = photos.length < mostPhotos ? ChoosePhotos : NoRoom
  const inputs = Object.fromEntries(Object.keys(errors).map((name) => [name, 'photos']))

  return (
    <>
      <ErrorSummary errors={errors} inputs={inputs} ref={summary} />
      <p className="step">{`Page ${number}`}</p>
      <h1 className="govuk-heading-xl">{pageTitles.photos}</h1>
      <p className="govuk-body">Photos help us understand the work. You can go on without them.</p>
      <p className="govuk-body">
        Do not show faces, children or number plates. We take out the place and time that your phone or camera saves in a photo.
      </p>
      <form
        id="nomination"
        method="post"
        action={paths.nominationPhotos}
        encType="multipart/form-data"
        noValidate
        onSubmit={sendFirst}
        ref={form}
      >
        <input type="hidden" name="key" value={nominationKey} />
        {isChange && <input type="hidden" name="change" value="yes" />}
        <Choose messages={Object.values(errors)} />
        {progress !== undefined && <progress className="upload" aria-label="Photos uploaded" value={progress} />}
        <p className="govuk-body said-quietly" role="status">
          {said}
        </p>
        {photos.length > 0 && <PhotoList photos={photos} heading={heading} />}
        <button type="submit" name="press" value="continue" className="govuk-button">
          Continue
        </button>
      </form>
    </>
  )
}
