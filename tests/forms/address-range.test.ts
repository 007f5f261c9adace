import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { addressRange, isPrivateAddress, rangeOfSender } from '#lib/forms/address-range.ts'

test.for([
  ['203.0.113.7', '203.0.113.0/24'],
  ['203.0.113.255', '203.0.113.0/24'],
  ['::ffff:203.0.113.7', '203.0.113.0/24'],
  ['203.0.113.7:4711', '203.0.113.0/24'],
  ['2001:db8:17:ffff::1', '2001:db8:17::/48'],
  ['2001:0db8:0017:0001:0002:0003:0004:0005', '2001:db8:17::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
  ['[2001:db8:17::1]:443', '2001:db8:17::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
] as const)('%s is in %s', ([address, range]) => {
  expect(addressRange(address)).toBe(range)
})

test.for(['', 'unknown', '_hidden', '203.0.113', '1.2.3.4.5', '2001:db8:::1'])('“%s” is in no range', (address) => {
  expect(addressRange(address)).toBeUndefined()
})

test.for([
  '127.0.0.1',
  '::1',
  '::ffff:10.1.2.3',
  '10.0.0.1',
  '172.16.0.9',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.1.1',
  'fd00::1',
  'fe80::1%eth0',
])('%s is private', (address) => {
  expect(isPrivateAddress(address)).toBe(true)
})

test.for(['203.0.113.7', '172.32.0.1', '2001:db8::1', '11.0.0.1', 'unknown', ''])('“%s” is not private', (address) => {
  expect(isPrivateAddress(address)).toBe(false)
})

test('with no proxy to believe, a private address is nobody’s, and a public one is whose it is', () => {
  expect(rangeOfSender(aRequestFrom('127.0.0.1', '203.0.113.7'), 0)).toBeUndefined()
  expect(rangeOfSender(aRequestFrom('10.0.0.9'), 0)).toBeUndefined()
  expect(rangeOfSender(aRequestFrom('198.51.100.7'), 0)).toBe('198.51.100.0/24')
})

test('behind a proxy of ours, the range is that of whoever it names', () => {
  expect(rangeOfSender(aRequestFrom('10.0.0.9', '203.0.113.7'), 1)).toBe('203.0.113.0/24')
  expect(rangeOfSender(aRequestFrom('10.0.0.9', '192.168.7.7'), 1)).toBe('192.168.7.0/24')
})

function aRequestFrom(remoteAddress: string, forwarded?: string) {
  const request = new IncomingMessage(Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress }))
  if (forwarded) request.headers['x-forwarded-for'] = forwarded
  return request
}
