import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { aFolder, aSite, freePort, siteUrl } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { type Answer, send } from '#tests/support/http.ts'
import { isThorough } from '#tests/support/in-time.ts'
import { aProgramme, pathOf } from './two-sites.ts'

const turns = isThorough() ? 9 : 1
// In milliseconds: after so long, old text may go out.
const longestWait = 4000

test('after a crash the text before a publish that was acknowledged never comes back, nor what was withdrawn', async ({ annotate }) => {
  const options = await aSiteToRestart()
  let old = 0
  for (let turn = 1; turn <= turns; turn += 1) {
    const { changed, withdrawn } = await crashAfterPublishing(options, `Text of turn ${turn}`)
    const { answers, site } = await askDuringStart(options, [pathOf(changed), pathOf(withdrawn)])
    await using _ = site

    const [ofChanged = [], ofWithdrawn = []] = answers
    expect(ofWithdrawn.filter(({ status }) => status === 200)).toEqual([])
    expect(ofChanged.some(({ status }) => status === 200)).toBe(true)
    if (ofChanged.some((answer) => isOld(answer, `Text of turn ${turn}`))) old += 1
  }
  await annotate(`old text after ${old} of ${turns} crashes`)
  expect(old).toBe(0)
})

// On a busy machine the second for which a publish waits says nothing.
test.runIf(isThorough())(
  'what is published for the first time is there while the database is away from the moment of the answer',
  async ({ annotate }) => {
    const { databaseUrl, password, kept } = await aFilledDatabase()
    await using way = await aProxy(databaseUrl)
    await using site = await aSite({ databaseUrl: way.url, password, kept })
    const editor = await anEditor(site, password)
    const took: number[] = []
    let missing = 0
    for (let turn = 1; turn <= turns; turn += 1) {
      const began = performance.now()
      const programme = await editor.publish('programmes', aProgramme())
      took.push(performance.now() - began)
      await way.close()

      if ((await send(site, pathOf(programme))).status !== 200) missing += 1
      await way.open()
      await eventually(async () => expect((await send(site, '/readyz')).body).toBe('{"status":"ready"}'))
    }
    await annotate(`missing after ${missing} of ${turns} first publishes, each answered after ${took.map(Math.round)} ms`)
    expect(missing).toBe(0)
  },
)

function isOld({ status, body, milliseconds }: Answer, text: string) {
  return status === 200 && !body.includes(text) && milliseconds < longestWait
}

type Options = Parameters<typeof aSite>[0] & { port: number; password: string }

async function aSiteToRestart(): Promise<Options> {
  const dataDir = await aFolder()
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  return { ...(await aFilledDatabase()), dataDir, port: await freePort() }
}

/** A programme that was drawn is changed, and another withdrawn; the site is killed as soon as both are acknowledged. */
async function crashAfterPublishing(options: Options, summary: string) {
  await using site = await aSite(options)
  const editor = await anEditor(site, options.password)
  const [changed, withdrawn] = [
    await editor.publish('programmes', aProgramme({ summary: 'The text before.' })),
    await editor.publish('programmes', aProgramme()),
  ]
  for (const one of [changed, withdrawn]) await eventually(async () => expect(await send(site, pathOf(one))).toMatchObject({ status: 200 }))
  // Long enough for what was drawn to be written down.
  await wait(1500)
  await editor.unpublish('programmes', withdrawn.id)
  await editor.republish('programmes', changed.id, { summary })
  await site.kill()
  return { changed, withdrawn }
}

/** Everything that is answered at these addresses from when the port is open until the site is ready. */
async function askDuringStart(options: Options, addresses: string[]) {
  const site = { url: `http://localhost:${options.port}`, origin: siteUrl }
  let isStarting = true
  const asking = addresses.map(async (address) => {
    const answers: Answer[] = []
    while (isStarting) {
      const answer = await send(site, address).catch(() => undefined)
      if (answer) answers.push(answer)
      await wait(10)
    }
    return answers
  })
  const started = await aSite(options).finally(async () => {
    // Ten seconds of asking, where a test may take so long.
    if (isThorough()) await wait(10_000)
    isStarting = false
  })
  return { site: started, answers: await Promise.all(asking) }
}
