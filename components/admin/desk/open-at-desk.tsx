import type { UIFieldServerProps } from 'payload'
import { paths } from '#lib/paths.ts'

/** On the form of a nomination or a project, which takes no steps: where they are taken. */
export function OpenAtDesk({ collectionSlug, id }: UIFieldServerProps) {
  if (id === undefined || (collectionSlug !== 'nominations' && collectionSlug !== 'projects')) return null
  return (
    <div className="field-type">
      <p>
        Here you correct its words. Its steps are at the desk: <a href={paths.deskRecord(collectionSlug, String(id))}>Open at the desk</a>
      </p>
    </div>
  )
}
