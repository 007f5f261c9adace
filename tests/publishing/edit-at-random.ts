import { rm } from 'node:fs/promises'
import { expectFresh, readEverything } from '#tests/publishing/expect-fresh.ts'
import { randomFrom } from '#tests/publishing/random.ts'
import { edits } from '#tests/publishing/random-edits.ts'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aFolder, aSite } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { readMetric } from '#tests/support/read-metric.ts'

/** Makes so many edits on one instance, of every kind in turn, and after each compares what another instance serves with a new render. */
export async function editAtRandom({ seed, count }: { seed: number; count: number }) {
  const random = randomFrom(seed)
  const { databaseUrl, password, kept } = await aFilledDatabase()
  await using site = await aSite({ databaseUrl, password, kept })
  await using other = await anInstance({ databaseUrl, kept })
  const edited = {
    site,
    databaseUrl,
    random,
    editor: await anEditor(site, password),
    untilKept: async () => void (other.isUp() && (await readEverything({ site: other.site(), databaseUrl }))),
  }

  const order = Array.from({ length: Math.ceil(count / edits.length) }, () => random.shuffled(edits)).flat()
  for (const edit of order.slice(0, count)) {
    const rendersBefore = edit.isWhileDown ? 0 : await readMetric(other.site(), 'page_renders_total')
    await (edit.isWhileDown ? other.whileDown(() => edit.make(edited)) : edit.make(edited))
    await expectFresh({ site: other.site(), databaseUrl }, edit, rendersBefore)
  }
}

/** An instance that can be down for a while, with what it keeps. */
async function anInstance({ databaseUrl, kept }: { databaseUrl: string; kept: string }) {
  const dataDir = await aFolder()
  const start = () => aSite({ databaseUrl, kept, dataDir })
  let running = await start()
  let isUp = true

  return {
    site: () => running,
    isUp: () => isUp,
    async whileDown(task: () => Promise<unknown>) {
      await running.stop()
      isUp = false
      await task()
      running = await start()
      isUp = true
    },
    async [Symbol.asyncDispose]() {
      await running.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
