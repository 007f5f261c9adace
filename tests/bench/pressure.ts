import { setTimeout as wait } from 'node:timers/promises'
import { inOneRange, inWords, memoryOf, underPressure } from '#tests/faults/pressure.ts'
import { aSite } from '#tests/support/a-site.ts'
import { everyPageDrawn } from '#tests/support/every-page-drawn.ts'

const seconds = 30
const fiveMinutes = 300_000

/** How pages, a person and the server fare under a flood. */
await bench()

async function bench() {
  await using site = await aSite({ env: { TRUST_PROXY: '1' } })
  await everyPageDrawn(site)
  process.stdout.write(`Flooded from fifty networks\n${inWords(await underPressure(site, seconds)).join('\n')}\n`)
  process.stdout.write(`Flooded from one network\n${inWords(await underPressure(site, seconds, inOneRange)).join('\n')}\n`)
  await wait(fiveMinutes)
  process.stdout.write(`${(await memoryOf(site)).toFixed(0)} MB five minutes after\n`)
}
