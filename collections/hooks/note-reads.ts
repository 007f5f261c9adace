import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { contentKeys } from '#lib/content-keys.ts'
import { noteRead } from '#lib/render-context.ts'

/**
 * A collection that notes what a page being rendered asks of it, found or not. A document that is still a draft never reaches `afterRead`,
 * and a page that leads to it would not change when it is published. Payload follows relationships by the same operation.
 */
export function withNotedReads<Collection extends CollectionConfig>(collection: Collection): Collection {
  const beforeOperation = [noteReads, ...(collection.hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
}

const noteReads: CollectionBeforeOperationHook = ({ args, collection: { slug } }) => {
  for (const key of keysOf(slug, args)) noteRead(key)
}

function keysOf(collection: string, args: object) {
  const ids = 'id' in args && args.id !== undefined ? [args.id] : 'where' in args ? idsIn(args.where) : undefined
  return ids ? ids.map((id) => contentKeys.record(collection, String(id))) : [contentKeys.list(collection)]
}

/** Undefined when the documents are asked for by anything but their ids. */
function idsIn(where: unknown): unknown[] | undefined {
  const { id, ...others }: { id?: { in?: unknown } } = Object(where)
  return Array.isArray(id?.in) && Object.keys(others).length === 0 ? id.in : undefined
}
