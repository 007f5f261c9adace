import { FormGroup, Hint } from '#components/forms/form-group.tsx'
import { describedBy, errorId } from '#components/forms/question.ts'
import { labelText } from '#lib/forms/questions.ts'
import { mostPhotos, photoTypes } from '#lib/nominations/photo-rules.ts'

const hint = `You can add up to ${mostPhotos} photos. Each must be a JPEG, PNG or WebP of up to 7 MB.`

/** @param messages what to tell of each file that wasn’t added */
export function ChoosePhotos({ messages }: { messages: readonly string[] }) {
  const [first] = messages

  return (
    <>
      <FormGroup error={first}>
        <label className="govuk-label" htmlFor="photos">
          {labelText({ label: 'Add photos', isOptional: true })}
        </label>
        <Hint of="photos" text={hint} />
        {first && <Messages messages={messages} />}
        <input
          className={`upload-field ${first ? 'upload-field--error' : ''}`}
          id="photos"
          name="photos"
          type="file"
          multiple
          accept={photoTypes}
          aria-describedby={describedBy('photos', { hint, error: first })}
        />
      </FormGroup>
      <button type="submit" name="press" value="upload" className="govuk-button govuk-button--secondary">
        Upload
      </button>
      <FromAnIPhone />
    </>
  )
}

/** In its place once there are as many as may be. What was refused then leads here. */
export function NoRoom({ messages }: { messages: readonly string[] }) {
  const [first] = messages

  return (
    <FormGroup error={first}>
      <div id="photos" tabIndex={-1}>
        {first && <Messages messages={messages} />}
        <p className="govuk-body">{`You have added ${mostPhotos} photos. To add another, remove one first.`}</p>
      </div>
    </FormGroup>
  )
}

function Messages({ messages }: { messages: readonly string[] }) {
  return (
    <div id={errorId('photos')}>
      {messages.map((message) => (
        <p key={message} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {message}
        </p>
      ))}
    </div>
  )
}

function FromAnIPhone() {
  return (
    <details className="fold">
      <summary className="fold__summary">Photos from an iPhone</summary>
      <p className="govuk-body">
        An iPhone may save photos as HEIC, which we can’t take. When you choose a photo, select Options, then Most Compatible, and it is
        sent as a JPEG.
      </p>
      <p className="govuk-body">To take new photos as JPEG, go to Settings, Camera, then Formats, and select Most Compatible.</p>
    </details>
  )
}
