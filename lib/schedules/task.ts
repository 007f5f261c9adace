import type { Payload, TaskConfig, TypedUser } from 'payload'
import { documentCollections } from '#lib/paths.ts'
import { carryOut } from '#lib/schedules/carry-out.ts'
import { type JobInput, scheduledWork, wantedIn } from '#lib/schedules/schedule.ts'

/** Has the name and the fields of Payload’s own, so that what was scheduled by an earlier build is done as well. */
export const schedulePublish: TaskConfig<'schedulePublish'> = {
  slug: 'schedulePublish',
  inputSchema: [
    { name: 'type', type: 'radio', options: [...scheduledWork] },
    { name: 'doc', type: 'relationship', relationTo: [...documentCollections] },
    { name: 'user', type: 'relationship', relationTo: ['users'] },
    { name: 'goTo', type: 'json' },
    { name: 'isSure', type: 'checkbox' },
    { name: 'electionReason', type: 'text' },
  ],
  handler: async ({ input, req: { payload } }) => {
    const job = input as JobInput
    const wanted = wantedIn(job)
    if (wanted) await carryOut(payload, wanted, await whoScheduled(payload, job))
    return { output: {} }
  },
}

/** @throws when their account isn't there any more. */
export async function whoScheduled(cms: Payload, { user }: JobInput): Promise<TypedUser | null> {
  if (!user) return null
  return { ...(await cms.findByID({ collection: 'users', id: user.value, depth: 0 })), collection: 'users' }
}
