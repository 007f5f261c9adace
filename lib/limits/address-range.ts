import { BlockList, isIP, isIPv4 } from 'node:net'
import type { Sender } from '#lib/forms/sender.ts'

// What proxies write: an address, in brackets or with a port, and sometimes in quotation marks.
const written = /^"?(?:\[(?<bracketed>[^[\]]+)\](?::\d+)?|(?<dotted>[\d.]+):\d+|(?<bare>[^[\]"]+))"?$/
const longest = 100

/** An address of nobody in particular: whoever is at it came by way of a machine or a network of our own. */
export type Reach = 'loopback' | 'private' | 'public'

/**
 * The part of the internet that an address is in, in which one household or office has all of its addresses: /24 of IPv4, also where it is
 * written as IPv6, or /48 of IPv6. Undefined when it is no address.
 */
export function addressRange(text: string): { range: string; reach: Reach } | undefined {
  const address = plainAddress(text)
  if (!address) return undefined
  return { range: isIPv4(address) ? ipv4Range(address) : ipv6Range(address), reach: reachOf(address) }
}

/**
 * Which range a sender is to be counted by. Undefined where the address says nothing: it isn't one, it is this machine's, or it is that of a
 * proxy nobody told us of.
 */
export function tellingRange({ address }: Pick<Sender, 'address'>, trustedProxies: number) {
  const { range, reach } = addressRange(address) ?? { reach: 'loopback' }
  return reach === 'loopback' || (reach === 'private' && trustedProxies === 0) ? undefined : range
}

function plainAddress(text: string) {
  const { bracketed, dotted, bare } = (text.length <= longest && written.exec(text.trim())?.groups) || {}
  const [address = ''] = (bracketed ?? dotted ?? bare ?? '').split('%')
  return isIP(address) === 6 ? withoutMapping(groupsOf(address)) : isIPv4(address) ? address : undefined
}

/** Eight groups of up to four digits each. A URL writes every address in one way. */
function groupsOf(address: string) {
  const [left = '', right] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const [before, after] = [left, right ?? ''].map((part) => (part === '' ? [] : part.split(':')))
  const zeros = Array<string>(8 - (before?.length ?? 0) - (after?.length ?? 0)).fill('0')
  return [...(before ?? []), ...zeros, ...(after ?? [])]
}

function withoutMapping(groups: string[]) {
  if (!/^(?:0:){5}ffff:/.test(groups.join(':'))) return groups.join(':')
  return groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 255])
    .join('.')
}

function ipv4Range(address: string) {
  return `${address.split('.').slice(0, 3).join('.')}.0/24`
}

function ipv6Range(address: string) {
  return `${address.split(':').slice(0, 3).join(':')}::/48`
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

// RFC 1918, 3927, 4193, 4291 and 6598: none of these is an address on the internet.
const notPublic = new BlockList()
for (const [network, bits] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  notPublic.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  notPublic.addSubnet(network, bits, 'ipv6')

function reachOf(address: string): Reach {
  const family = isIPv4(address) ? 'ipv4' : 'ipv6'
  if (loopback.check(address, family)) return 'loopback'
  return notPublic.check(address, family) ? 'private' : 'public'
}
