import type { UIFieldServerProps } from 'payload'
import { PhotoCard } from '#components/admin/nomination-photos/photo-card.tsx'
import { listPhotos } from '#lib/nominations/photos.ts'
import { doesCasework } from '#lib/users/rights.ts'
import './nomination-photos.scss'

/** On the form of a nomination: its photos, where it has any. */
export function NominationPhotos({ id, user }: UIFieldServerProps) {
  return typeof id === 'string' && user && doesCasework(user) ? <Photos nomination={id} isInForm /> : null
}

/** For casework alone. In a form they can't be replaced: that asks by a form of its own. */
export async function Photos({ nomination: id, isInForm = false }: { nomination: string; isInForm?: boolean }) {
  const photos = await listPhotos(id)
  if (photos.length === 0) return null

  return (
    <section className="field-type" aria-labelledby="nomination-photos">
      <h3 id="nomination-photos">Photos</h3>
      <p>Delete a photo that shows a face, a child or a number plate.</p>
      <ul className="nomination-photos">
        {photos.map((photo, index) => (
          <PhotoCard key={photo.id} nomination={id} number={index + 1} isInForm={isInForm} {...photo} />
        ))}
      </ul>
    </section>
  )
}
