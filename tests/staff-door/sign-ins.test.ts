import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test, vi } from 'vitest'
import { countSignIns } from '#lib/staff-door/sign-ins.ts'

test('a range of addresses has ten tries a minute, whether they succeed or not', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const { begin } = countSignIns()
  for (let index = 0; index < 10; index += 1) begin(from(`203.0.113.${index}`), 1)('right')

  expect(() => begin(from('203.0.113.200'), 1)).toThrow(expect.objectContaining({ status: 429, headers: { 'Retry-After': '60' } }))
  expect(() => begin(from('::ffff:203.0.113.200'), 1)).toThrow('Wait 60 seconds')
  begin(from('198.51.100.1'), 1)('wrong')

  vi.advanceTimersByTime(60_001)
  begin(from('203.0.113.200'), 1)('right')
  vi.useRealTimers()
})

test('an address of IPv6 is one of its /48', () => {
  const { begin } = countSignIns()
  for (let index = 0; index < 10; index += 1) begin(from(`2001:db8:1:${index}::1`), 1)('wrong')

  expect(() => begin(from('[2001:db8:1::ff]:443'), 1)).toThrow(expect.objectContaining({ status: 429 }))
  begin(from('2001:db8:2::1'), 1)('wrong')
})

test('whoever meets a site that can’t look just now has guessed nothing', () => {
  const { begin } = countSignIns()
  for (let index = 0; index < 30; index += 1) begin(from('203.0.113.1'), 1, 'a name')('undecided')

  begin(from('203.0.113.1'), 1, 'a name')('right')
})

test('five are tried at once, whoever they are', () => {
  const { begin } = countSignIns()
  const ends = Array.from({ length: 5 }, (_, index) => begin(from(`203.0.${index}.1`), 1))

  expect(() => begin(from('203.0.9.1'), 1)).toThrow(expect.objectContaining({ status: 429, headers: { 'Retry-After': '1' } }))
  ends[0]?.('wrong')
  begin(from('203.0.9.1'), 1)
})

test('on a network of our own only what fails is counted, and nothing where a proxy that is not trusted stands before everybody', () => {
  const { begin } = countSignIns()
  for (let index = 0; index < 30; index += 1) begin(at('127.0.0.1'), 0)('right')
  for (let index = 0; index < 30; index += 1) begin(from('203.0.113.1'), 0)('wrong')
  for (let index = 0; index < 10; index += 1) begin(at('127.0.0.1'), 0)('wrong')

  expect(() => begin(at('127.0.0.1'), 0)).toThrow(expect.objectContaining({ status: 429 }))
})

test('who guesses at one name from one range waits twice as long each time, and no longer once it was right', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const { begin } = countSignIns()
  const guess = (name = 'a name', address = '203.0.113.1') => begin(from(address), 1, name)
  for (let index = 0; index < 5; index += 1) guess()('wrong')
  guess('another name')('right')
  guess('a name', '198.51.100.1')('right')

  for (const seconds of [4, 8, 16, 32, 60, 60]) {
    expect(() => guess()).toThrow(expect.objectContaining({ status: 429, headers: { 'Retry-After': String(seconds) } }))
    vi.advanceTimersByTime(seconds * 1000)
    guess()('wrong')
  }
  vi.advanceTimersByTime(60_001)
  guess()('right')
  guess()('wrong')
  guess()('wrong')
  vi.useRealTimers()
})

/** By way of a proxy on this machine. */
function from(address: string) {
  const request = at('127.0.0.1')
  request.headers['x-forwarded-for'] = address
  return request
}

function at(remoteAddress: string) {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress })
  return new IncomingMessage(socket)
}
