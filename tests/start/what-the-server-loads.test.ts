import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { valueImportsOf } from '#tests/support/imports.ts'

// Payload and React are in Next's bundle; loaded a second time beside it they double a start's processor time and take 20 MB.
test('delivery loads neither Payload nor React, except through Next', () => {
  const loaded = loadedBy('server.ts')

  expect(loaded).toContain('next')
  expect(loaded).toContain('lib/delivery/pages.ts')
  expect(loaded.filter((name) => /^(payload|@payloadcms|react|drizzle-orm|app|collections|components)\b/.test(name))).toEqual([])
})

function loadedBy(file: string, known = new Set<string>()): string[] {
  known.add(file)
  const ours = existsSync(file) && file.endsWith('.ts')
  for (const name of ours ? valueImportsOf(file) : []) if (!known.has(name)) loadedBy(name, known)
  return [...known]
}
