import { test } from 'vitest'
import { editAtRandom } from '#tests/publishing/edit-at-random.ts'

// Three hundred more, from another seed each time, are among the faults.
test('after any edit, every page that is kept is what a new render makes', { timeout: 180_000 }, async () => {
  await editAtRandom({ seed: 11, count: 10 })
})
