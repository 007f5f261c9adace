import type { IncomingMessage } from 'node:http'

/** Who sent a post, just precisely enough to tell a repeat from another person. Never stored as it is. */
export type Sender = { address: string; userAgent: string }

/** @param trustedProxies how many proxies in front are ours, and so how many entries of X-Forwarded-For, from the right, are true. */
export function senderOf(request: IncomingMessage, trustedProxies: number): Sender {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  const chain = [...forwarded, request.socket.remoteAddress ?? '']
  return {
    address: chain.at(-1 - Math.min(trustedProxies, chain.length - 1)) ?? '',
    userAgent: request.headers['user-agent'] ?? '',
  }
}
