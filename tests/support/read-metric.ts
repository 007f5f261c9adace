import { send } from '#tests/support/http.ts'

/** @returns the value of a metric without labels. */
export async function readMetric(site: { url: string }, name: string) {
  const { body } = await send(site, '/metrics')
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(body)?.[1])
}
