import { send } from '#tests/support/http.ts'

/** @returns the value of a metric without labels. */
export async function readMetric(site: { url: string }, name: string) {
  // As the operator's own collector on this machine asks for it, whatever the site is called in public.
  const { body } = await send({ url: site.url }, '/metrics')
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(body)?.[1])
}
