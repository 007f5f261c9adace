import { setTimeout as wait } from 'node:timers/promises'
import type { Client, QueryConfig } from 'pg'
import { tellOfDanger } from '#lib/danger-notices/tell-of-danger.ts'
import { writeMorningLetters } from '#lib/desk/morning-letters.ts'
import { eraseDue } from '#lib/keeping/erase-due.ts'
import { forgetRanges } from '#lib/limits/forget-ranges.ts'
import { forgetLetters, sendLetters } from '#lib/mail/send-letters.ts'
import { deleteOldDrafts } from '#lib/nominations/drafts.ts'
import { forgetSent } from '#lib/nominations/submit.ts'
import { followTerms } from '#lib/office-holders/follow-terms.ts'
import { morning } from '#lib/office-hours/office-hours.ts'
import { forgetSenders } from '#lib/page-feedback/forget-senders.ts'
import { payload } from '#lib/payload.ts'
import { runtime } from '#lib/runtime.ts'
import { forgetSignIns } from '#lib/users/sessions.ts'
import { locks, withSession } from '#lib/worker/advisory-locks.ts'
import { keptUp } from '#lib/worker/kept-up.ts'
import { onceADay } from '#lib/worker/once-a-day.ts'
import { runScheduled } from '#lib/worker/run-scheduled.ts'

const roundEvery = 1000

/** Of all instances, the one that holds the lock works. When its connection is lost so is the lock, and another is elected. */
export async function workWhileElected() {
  await withSession('worker', async (client) => {
    while (!(await isElected(client))) await wait(roundEvery)
    runtime().log.info('This instance is the worker')
    await releaseAbandonedJobs(client)
    const works = [
      keptUp('Scheduled publishing', runScheduled),
      keptUp('Forgetting who answered', forgetSenders),
      keptUp('Forgetting how much came from where', forgetRanges),
      alongside(keptUp('Sending letters', sendLetters)),
      keptUp('Forgetting letters', forgetLetters),
      keptUp('Deleting answers that were not sent', deleteOldDrafts),
      keptUp('Forgetting what was sent', forgetSent),
      keptUp('Telling of danger', async () => tellOfDanger(await payload())),
      keptUp(
        'Erasing nominations whose time is over',
        onceADay(async () => eraseDue(await payload())),
      ),
      keptUp(
        'Writing to casework what waits',
        onceADay(async () => writeMorningLetters(await payload()), morning),
      ),
      keptUp('Forgetting who was signed in', forgetSignIns),
      keptUp('Following terms of office in the search', followTerms),
    ]
    for (;;) {
      await client.query(stillThere)
      for (const work of works) await work()
      await wait(roundEvery)
    }
  })
}

/** Begins it, and leaves it be while it isn't done: a mail server that says nothing holds up nothing else. */
function alongside(work: () => Promise<void>) {
  let isUnderWay = false
  return async () => {
    if (isUnderWay) return
    isUnderWay = true
    void work().finally(() => {
      isUnderWay = false
    })
  }
}

// Without a limit, a database that silently vanished would leave the lock with an instance that can no longer work.
const stillThere: QueryConfig & { query_timeout: number } = { text: 'SELECT 1', query_timeout: 3000 }

async function isElected(client: Client) {
  const { rows } = await client.query<{ elected: boolean }>('SELECT pg_try_advisory_lock($1) AS elected', [locks.work])
  return rows[0]?.elected ?? false
}

/** Payload marks a job it starts and never looks at it again if the process dies. Only the worker runs jobs, so whatever is marked now is left over. */
async function releaseAbandonedJobs(client: Client) {
  await client.query('UPDATE payload_jobs SET processing = false WHERE processing')
}
