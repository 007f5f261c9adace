import { test } from 'vitest'
import { editAtRandom } from '#tests/publishing/edit-at-random.ts'
import { editsAskedFor } from '#tests/support/edits-asked-for.ts'

test('after any of three hundred edits, every page that is kept is what a new render makes', { timeout: 3_600_000 }, async () => {
  const { seed, count } = editsAskedFor()
  process.stdout.write(`SEED=${seed} makes the same edits again\n`)
  await editAtRandom({ seed, count })
})
