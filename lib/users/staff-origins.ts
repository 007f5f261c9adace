import type { Env } from '#lib/env.ts'

/** Where staff may sign in from: the site itself, the staff host, and on embedded defaults every name of this machine. */
export function staffOrigins({ SITE_URL, ADMIN_HOST, PORT, isEmbedded }: Pick<Env, 'SITE_URL' | 'ADMIN_HOST' | 'PORT' | 'isEmbedded'>) {
  const { protocol } = new URL(SITE_URL)
  return [
    SITE_URL,
    ...(ADMIN_HOST ? [`${protocol}//${ADMIN_HOST}`] : []),
    ...(isEmbedded ? ['localhost', '127.0.0.1', '[::1]'].map((name) => `http://${name}:${PORT}`) : []),
  ]
}
