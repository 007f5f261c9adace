import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sourcesHash } from '#lib/build/sources.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'))
  await writeFile(join(folder, 'next.config.ts'), 'export default {}')
})

afterEach(() => rm(folder, { recursive: true }))

it('asks for a new build when a source changes', async () => {
  const before = sourcesHash(folder)
  await writeFile(join(folder, 'next.config.ts'), 'export default { compress: false }')
  expect(sourcesHash(folder)).not.toBe(before)
})

it("doesn't ask for a second build because of the file that the first one writes", async () => {
  const before = sourcesHash(folder)
  await writeFile(join(folder, 'next-env.d.ts'), '/// <reference types="next" />')
  expect(sourcesHash(folder)).toBe(before)
})
