import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { senderOf } from '#lib/forms/sender.ts'

/**
 * The address range a request is from. Undefined where its address says nothing: with no proxy to believe, everybody who comes by one of ours
 * comes by its private address.
 */
export function rangeOfSender(request: IncomingMessage, trustedProxies: number): string | undefined {
  const { address } = senderOf(request, trustedProxies)
  return trustedProxies === 0 && isPrivateAddress(address) ? undefined : addressRange(address)
}

/**
 * The network an address is in, as far as its owner is likely to be one: the first 24 bits of an IPv4 address, the first 48 of an IPv6 one.
 * Undefined for what isn't an address.
 */
export function addressRange(address: string): string | undefined {
  const plain = plainAddress(address)
  switch (isIP(plain)) {
    case 4:
      return plain.replace(/\.\d+$/, '.0/24')
    case 6:
      return `${groupsOf(plain).slice(0, 3).join(':')}::/48`
    default:
      return undefined
  }
}

/** Whether an address is of this machine or of a network of somebody's own, and so tells nobody on the internet from another. */
export function isPrivateAddress(address: string) {
  const plain = plainAddress(address)
  return privateNetworks.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}

const privateNetworks = new BlockList()
for (const [network, bits] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  privateNetworks.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  privateNetworks.addSubnet(network, bits, 'ipv6')

/** Node writes IPv4 addresses as IPv6 on a socket that takes both, and some proxies write the port too. */
function plainAddress(address: string) {
  const unmapped = address.trim().replace(/^::ffff:(?=\d+\.)/i, '')
  return unmapped
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/%.*$/, '')
}

/** All eight groups of an IPv6 address, each without leading zeros. */
function groupsOf(address: string) {
  const { hostname } = new URL(`http://[${address}]`)
  const [before = [], after = []] = hostname
    .slice(1, -1)
    .split('::')
    .map((part) => part.split(':').filter(Boolean))
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
}
