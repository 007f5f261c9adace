import { expect } from 'vitest'
import { nationalForm } from '#lib/nominations/questions.ts'
import { paths } from '#lib/paths.ts'
import { eventually } from '#tests/support/eventually.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'
import { aNomination } from './a-nomination.ts'
import { answerPages, asDraftOf, pressSend } from './a-resident.ts'
import { storedNominations } from './stored.ts'

const test = testOnASite()

test('the start page follows the setting: it collects, is paused, or sends people to GOV.UK, and never has a script', async ({
  site,
  editor,
}) => {
  const rules = paths.nominationPage('rules')
  const start = async () => {
    const { body } = await send(site, paths.nominate)
    expect(formIn(body).scripts).toEqual([])
    return formIn(body)
  }
  expect((await start()).links).toContain(rules)

  for (const [nominations, says] of [
    ['pause', 'We are not taking nominations at the moment.'],
    ['govUk', 'The Probation Service takes nominations on GOV.UK.'],
  ] as const) {
    await editor.changeSettings({ nominations })
    await eventually(async () => expect((await start()).text).toContain(says))
    expect((await start()).links).toContain(nationalForm)
    expect((await start()).links).not.toContain(rules)
    expect(await send(site, rules)).toMatchObject({ status: 303, headers: { location: paths.nominate } })
  }
  await editor.changeSettings({ nominations: 'collect' })
  await eventually(async () => expect((await start()).links).toContain(rules))
})

test('whoever was answering when nominations stop keeps their words to copy, the last page’s too, and nothing is sent', async ({
  site,
  editor,
}) => {
  const nomination = aNomination({ place: 'Unmistakable place' })
  const headers = asDraftOf(nomination)
  await answerPages(site, nomination, {}, 'place')
  await editor.changeSettings({ nominations: 'pause' })
  const work = { kinds: 'litter', description: 'Unmistakable work along the wall.' }
  const closed = { status: 303, headers: { location: paths.nominationExit('closed') } }
  await eventually(async () => expect(await post(site, paths.nominationPage('work'), work, headers)).toMatchObject(closed))

  expect(await send(site, paths.nominationPage('you'), { headers })).toMatchObject(closed)
  expect(await pressSend(site, nomination)).toMatchObject(closed)
  const { text, links } = formIn((await send(site, paths.nominationExit('closed'), { headers })).body)
  for (const words of ['Unmistakable place', work.description, 'We have stopped taking nominations here']) expect(text).toContain(words)
  expect(links).toContain(nationalForm)
  expect(await storedNominations(site.database, nomination.key)).toEqual([])

  await editor.changeSettings({ nominations: 'collect' })
  await eventually(async () =>
    expect(await send(site, paths.nominationExit('closed'), { headers })).toMatchObject({ headers: { location: paths.nominate } }),
  )
  expect((await send(site, paths.nominationPage('work'), { headers })).body).toContain('Unmistakable work')
})

test('whoever deleted their answers is told so on the start page', async ({ site }) => {
  const said = async (address: string) => formIn((await send(site, address)).body)

  expect(await said(paths.nominationDeleted)).toMatchObject({
    title: expect.stringMatching(/^Your answers have been deleted/),
    text: expect.stringMatching(/^Your answers have been deleted\./),
  })
  expect((await said(paths.nominate)).text).not.toContain('have been deleted')
})
