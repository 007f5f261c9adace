import type { PayloadRequest } from 'payload'

/** Tells those who listen for it that somebody signed in, as Payload's own sign-in does. */
export async function tellSignedIn(req: PayloadRequest, userId: string, token: string) {
  const { config } = req.payload.collections.users
  const found = await req.payload.findByID({ collection: 'users', id: userId, depth: 0, overrideAccess: true })
  const user = { ...found, collection: 'users' as const }
  req.user = user
  for (const hook of config.hooks.afterLogin ?? []) await hook({ collection: config, context: req.context, req, token, user })
  return user
}
