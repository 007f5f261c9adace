import type { Metadata } from 'next'
import { paths } from '#lib/paths.ts'
import { maybeRuntime } from '#lib/runtime.ts'

/** What a page's head says of the feed, once there is a story in it. */
export function feedLink(): Pick<NonNullable<Metadata['alternates']>, 'types'> {
  return maybeRuntime()?.routes.hasAny('news') ? { types: { 'application/atom+xml': paths.newsFeed } } : {}
}
