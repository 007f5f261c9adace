import type { Env } from '#lib/env.ts'

/** Where staff may sign in from: the site itself, the staff host, and on embedded defaults every name of this machine. */
export function staffOrigins({ SITE_URL, ADMIN_HOST, PORT, isEmbedded }: Pick<Env, 'SITE_URL' | 'ADMIN_HOST' | 'PORT' | 'isEmbedded'>) {
  return [
    SITE_URL,
    ...(ADMIN_HOST ? [staffOrigin({ SITE_URL, ADMIN_HOST })] : []),
    ...(isEmbedded ? ['localhost', '127.0.0.1', '[::1]'].map((name) => `http://${name}:${PORT}`) : []),
  ]
}

/** Where the staff's pages are: the staff host, if there is one. */
export function staffOrigin({ SITE_URL, ADMIN_HOST }: Pick<Env, 'SITE_URL' | 'ADMIN_HOST'>) {
  return ADMIN_HOST ? `${new URL(SITE_URL).protocol}//${ADMIN_HOST}` : SITE_URL
}
