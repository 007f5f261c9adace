import type { IncomingMessage } from 'node:http'

const forwarding = /^(?:forwarded|via|x-forwarded(?:-.+)?|x-real-ip|x-client-ip|x-cluster-client-ip|true-client-ip|.+-connecting-ip)$/

/** Whether something stands between us and whoever asked, and says so. */
export function isForwarded({ headers }: IncomingMessage) {
  return Object.keys(headers).some((name) => forwarding.test(name))
}
