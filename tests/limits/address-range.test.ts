import { expect, test } from 'vitest'
import { addressRange } from '#lib/limits/address-range.ts'

test.each([
  ['203.0.113.9', '203.0.113.0/24'],
  ['203.0.113.255', '203.0.113.0/24'],
  ['203.0.113.9:61234', '203.0.113.0/24'],
  ['"203.0.113.9"', '203.0.113.0/24'],
  ['::ffff:203.0.113.9', '203.0.113.0/24'],
  ['[::ffff:203.0.113.9]:61234', '203.0.113.0/24'],
  ['::FFFF:cb00:7109', '203.0.113.0/24'],
  ['0:0:0:0:0:ffff:203.0.113.9', '203.0.113.0/24'],
  ['2001:db8:1:2::9', '2001:db8:1::/48'],
  ['2001:0DB8:0001:ffff:ffff:ffff:ffff:ffff', '2001:db8:1::/48'],
  ['"[2001:db8:1::]:443"', '2001:db8:1::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['[fe80::1%25eth0]:443', 'fe80:0:0::/48'],
  ['::', '0:0:0::/48'],
])('%s is in %s', (text, range) => {
  expect(addressRange(text)?.range).toBe(range)
})

test.each([
  ['', 'unknown', '_hidden', '203.0.113', '203.0.113.256', '0203.0.113.9', '203.0.113.9/24', '203.0.113.9, 198.51.100.1', '[203.0.113.9'],
  ['2001:db8', '2001:db8:::1', '::ffff:203.0.113.256', '1:2:3:4:5:6:7:8:9', '%eth0', '[]', '""', "'; DROP TABLE rate_limits; --", '\u0000'],
  ['1'.repeat(20_000), `${':'.repeat(50)}`, `203.0.113.9:${'1'.repeat(9999)}`, '٢٠٣.0.113.9'],
])('what is no address is in no range', (...texts) => {
  expect(texts.map(addressRange)).toEqual(texts.map(() => undefined))
})

test.each([
  ['loopback', ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1']],
  [
    'private',
    ['10.0.0.1', '172.16.0.1', '172.31.255.1', '192.168.1.1', '169.254.1.1', '100.64.0.1', 'fd00::1', 'fe80::1', '::ffff:10.1.1.1'],
  ],
  ['public', ['203.0.113.1', '172.32.0.1', '100.128.0.1', '2001:db8::1', '::ffff:8.8.8.8']],
] as const)('a %s address is known as one', (reach, addresses) => {
  expect(addresses.map((address) => addressRange(address)?.reach)).toEqual(addresses.map(() => reach))
})
