import { expect, test } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aSite } from '#tests/support/a-site.ts'
import { aNomination } from './a-nomination.ts'
import { answerPages, pressSend } from './a-resident.ts'
import { referenceIn, storedNominations } from './stored.ts'

test('sent to two running instances at once, a nomination is one row with one reference', async () => {
  const filled = await aFilledDatabase()
  await using first = await aSite(filled)
  await using second = await aSite(filled)

  for (let turn = 0; turn < 5; turn += 1) {
    const nomination = aNomination()
    await answerPages(first, nomination)
    const answers = await Promise.all([first, second, first, second].map((site) => pressSend(site, nomination)))

    expect(new Set(answers.map((answer) => `${answer.status} ${referenceIn(answer)}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(303)
    expect(await storedNominations(filled.databaseUrl, nomination.key)).toMatchObject([{ kinds: nomination.kinds, history: [{}] }])
  }
})
