import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSlots, writeSlots } from '#lib/start/kept-slots.ts'

test('what is written is read again, and takes no more of the disk than was kept for it', () => {
  const file = aFile()
  writeSlots(file, 'first')
  const { ino, size, blocks } = statSync(file)
  expect(blocks * 512).toBeGreaterThanOrEqual(size)

  for (const text of ['second', 'a longer third', '']) {
    writeSlots(file, text)
    expect(readSlots(file)).toBe(text)
    expect(statSync(file)).toMatchObject({ ino, size, blocks })
  }
})

test('a write that was cut off leaves what was there before', () => {
  const file = aFile()
  writeSlots(file, 'first')
  writeSlots(file, 'second')
  const bytes = readFileSync(file)

  for (const cut of [1, 20, bytes.indexOf('second') - bytes.length / 2 + 3]) {
    writeFileSync(file, Buffer.concat([bytes.subarray(0, bytes.length / 2 + cut), Buffer.alloc(bytes.length / 2 - cut, '?')]))
    expect(readSlots(file)).toBe('first')
  }
  writeSlots(file, 'third')
  expect(readSlots(file)).toBe('third')
})

test('what outgrows its room gets more', () => {
  const file = aFile()
  writeSlots(file, 'small')
  const large = 'words '.repeat(50_000)

  writeSlots(file, large)

  expect(readSlots(file)).toBe(large)
})

test('what an earlier build wrote is read, and a file with nothing whole says nothing', () => {
  const file = aFile()
  writeFileSync(file, '{"routes":[]}')
  expect(readSlots(file)).toBe('{"routes":[]}')

  writeSlots(file, 'whole')
  truncateSync(file, 10)
  expect(readSlots(file)).toBe(undefined)
})

function aFile() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tests-slots-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return path.join(folder, 'kept.json')
}
