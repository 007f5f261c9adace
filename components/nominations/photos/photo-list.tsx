import type { Ref } from 'react'
import { paths } from '#lib/paths.ts'

type PhotoListProps = {
  /** Their ids, in the order added. */
  photos: readonly string[]
  heading: Ref<HTMLHeadingElement>
}

/** The photos of a draft, each with a button that takes it out. */
export function PhotoList({ photos, heading }: PhotoListProps) {
  return (
    <>
      <h2 className="govuk-heading-l" id="your-photos" tabIndex={-1} ref={heading}>
        Your photos
      </h2>
      <ul className="photos">
        {photos.map((id, index) => (
          <li key={id}>
            {/* biome-ignore lint/performance/noImgElement: for one visitor alone, and small already */}
            <img src={paths.nominationPhoto(id)} alt={`Number ${index + 1}`} />
            <Remove id={id} number={index + 1} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What was chosen and not uploaded isn’t sent along with it. */
function Remove({ id, number }: { id: string; number: number }) {
  return (
    <button
      type="submit"
      name="remove"
      value={id}
      formEncType="application/x-www-form-urlencoded"
      className="govuk-button govuk-button--secondary"
    >
      Remove<span className="govuk-visually-hidden">{` photo ${number}`}</span>
    </button>
  )
}
