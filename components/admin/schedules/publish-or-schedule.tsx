import type { PublishButtonServerProps } from 'payload'
import { PublishButton } from '#components/admin/saves/publish-button.tsx'
import { ScheduleDrawer } from '#components/admin/schedules/schedule-drawer.tsx'
import type { DocumentCollection } from '#lib/paths.ts'
import { findAmongPublished, findLinkedFrom } from '#lib/publishing/queries.ts'
import { mayChangeLive } from '#lib/users/rights.ts'

type Props = PublishButtonServerProps & { collection: DocumentCollection; id?: string | number }

/** Publish now, or at a set time. What isn’t saved once has nothing to be scheduled. */
export async function PublishOrSchedule({ collection, id, payload, user }: Props) {
  if (id === undefined || !mayChangeLive(user)) return <PublishButton />
  const document = { collection, id: String(id) }
  const { path = '', others, isAskedTwice } = findAmongPublished(document)
  return (
    <>
      <PublishButton />
      <ScheduleDrawer {...{ path, others, isAskedTwice }} places={await findLinkedFrom(payload, document)} />
    </>
  )
}
