import type { UIFieldServerProps } from 'payload'
import { paths } from '#lib/paths.ts'

/** On a nomination’s page: where it is erased, or kept longer. */
export function KeepingField({ id, data }: Pick<UIFieldServerProps, 'id' | 'data'>) {
  if (id === undefined || data?.erasedAt) return null
  return (
    <p>
      <a href={paths.keepingOf(String(id))}>Erase this nomination, or keep it longer</a>
    </p>
  )
}
