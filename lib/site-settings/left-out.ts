import { runtime } from '#lib/runtime.ts'

const thisMachine = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/

/**
 * Whether search engines are asked to leave the site out: until staff open it. Delivery asks in a header, so that files and the feed are left
 * out too. A site on this machine alone is visited by none, and what checks it there should find what the public will get.
 */
export function isLeftOut() {
  const { site, env } = runtime()
  return !site?.isOpen && !thisMachine.test(env.SITE_URL)
}
