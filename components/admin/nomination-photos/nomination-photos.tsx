import type { UIFieldServerProps } from 'payload'
import { PhotoCard } from '#components/admin/nomination-photos/photo-card.tsx'
import { listPhotos } from '#lib/nominations/photos.ts'
import { doesCasework } from '#lib/users/rights.ts'
import './nomination-photos.scss'

/** On a nomination: its photos, where it has any. */
export async function NominationPhotos({ id, user }: UIFieldServerProps) {
  if (typeof id !== 'string' || !user || !doesCasework(user)) return null
  const photos = await listPhotos(id)
  if (photos.length === 0) return null

  return (
    <section className="field-type" aria-labelledby="nomination-photos">
      <h3 id="nomination-photos">Photos</h3>
      <p>Delete a photo that shows a face, a child or a number plate.</p>
      <ul className="nomination-photos">
        {photos.map((photo, index) => (
          <PhotoCard key={photo.id} nomination={id} number={index + 1} {...photo} />
        ))}
      </ul>
    </section>
  )
}
