import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type CollectionSlug,
  type Field,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { z } from 'zod'
import { nobodySets, signedIn } from '#collections/access.ts'
import { validateWith } from '#collections/fields/validate-with.ts'
import { doneToLive } from '#collections/hooks/live-rows.ts'
import { findPeriod, isInPeriod, type Period } from '#lib/elections/period.ts'
import { instantOf, noteReason } from '#lib/elections/publishing-at.ts'
import { campaignIn, findPublic, type Row, whatToDoFirst, whatToSay } from '#lib/elections/why-in-period.ts'

/**
 * A collection in which news, quotations and portraits that are published in the pre-election period need a reason, whichever way they are
 * published. It notes what is live (live-rows.ts).
 */
export function withElectionReason<Collection extends CollectionConfig>(collection: Collection): Collection {
  const { hooks = {}, fields } = collection
  return {
    ...collection,
    fields: [...fields, ...reasonFields],
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), keepReason, noteBefore],
      afterChange: [askReason, ...(hooks.afterChange ?? [])],
    },
  }
}

const reasonFields: Field[] = [
  {
    name: 'electionReason',
    type: 'textarea',
    // Each publish is asked anew.
    virtual: true,
    // Payload checks nothing of what it doesn't store.
    validate: validateWith(z.string().max(300, 'Say why in 300 characters or fewer').nullish()),
    label: 'Why it can’t wait',
    admin: {
      position: 'sidebar',
      description: 'In the pre-election period, news, quotations and pictures of people need a reason. It is kept with the version.',
      components: { Field: '/components/admin/election-reason.tsx#ElectionReason' },
    },
  },
  {
    name: 'keptElectionReason',
    type: 'text',
    label: 'Why it couldn’t wait until after the election',
    access: { read: signedIn, create: nobodySets, update: nobodySets },
    admin: { position: 'sidebar', readOnly: true, condition: ({ keptElectionReason }) => Boolean(keptElectionReason) },
  },
]

/** A reason that was given for a draft stands until the draft is published, so that whoever schedules it is asked once. */
const keepReason: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const isDraft = operation === 'update' && originalDoc?._status === 'draft' && !req.context.isRestoringVersion
  const given = typeof data.electionReason === 'string' ? data.electionReason.trim() : ''
  return { ...data, keptElectionReason: given || (isDraft ? (originalDoc.keptElectionReason ?? null) : null) }
}

const noteBefore: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (!req.user || operation === 'create' || !(await periodNow(req))) return data
  const document = { collection: collection.slug as CollectionSlug, id: String(originalDoc?.id) }
  req.context[keyOf(document)] = await findPublic(req, document)
  return data
}

const askReason: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!req.user || (await doneToLive(collection, doc.id, req)) !== 'published') return
  const period = await periodNow(req)
  if (!period) return
  const document = { collection: collection.slug as CollectionSlug, id: String(doc.id) }
  const after = await findPublic(req, document)
  if (after) await ask({ ...document, after, period }, req)
}

type Asked = { collection: CollectionSlug; id: string; after: Row; period: Period }

async function ask({ collection, id, after, period }: Asked, req: PayloadRequest) {
  const before = req.context[keyOf({ collection, id })] as Row | undefined
  const what = await campaignIn(req, { collection, before, after })
  if (!what) return
  if (!after.keptElectionReason) throw refuse(req.context.isRestoringVersion ? whatToDoFirst(what, period) : whatToSay(what, period), req)
  noteReason(req, id, after.keptElectionReason)
}

async function periodNow(req: PayloadRequest) {
  const period = await findPeriod(req)
  return period && isInPeriod(period, instantOf(req)) ? period : undefined
}

/** Beside the field in which the reason is given. */
function refuse(message: string, req: PayloadRequest) {
  const error = new ValidationError({ errors: [{ path: 'electionReason', message }], req }, req.t)
  error.message = message
  return error
}

function keyOf({ collection, id }: { collection: string; id: string }) {
  return `public before the election ${collection} ${id}`
}
