import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { idOf } from '#lib/nominations/drafts.ts'
import { journeyPages } from '#lib/nominations/journey/pages.ts'
import { paths } from '#lib/paths.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { answersOn, asDraftOf } from '#tests/nominations/a-resident.ts'
import { referenceIn } from '#tests/nominations/stored.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import { type Answer, type FormAnswers, post, send } from '#tests/support/http.ts'

type Site = { url: string }

/** What people sent while the site ran, and what they were told. */
export type Crowd = {
  /** By key: the reference that was acknowledged, more than one only if the site ever named two. */
  nominations: Map<string, Set<string>>
  feedback: { sent: number; acknowledged: number }
  refused: number
  /** Answers that were neither 303 nor 503, and requests that got none. */
  faults: string[]
  /** Of a post, and of a page, in milliseconds. */
  longest: { post: number; page: number }
  pages: number
}

/**
 * People who nominate, each pressing the button again until the site acknowledges, people who say once whether a page was useful, and
 * readers, all at once until `done`.
 */
export async function aCrowd(
  site: Site,
  { nominators, answerers, done }: { nominators: number; answerers: number; done: Promise<unknown> },
): Promise<Crowd> {
  const crowd: Crowd = {
    nominations: new Map(),
    feedback: { sent: 0, acknowledged: 0 },
    refused: 0,
    faults: [],
    longest: { post: 0, page: 0 },
    pages: 0,
  }
  let isDone = false
  void done.finally(() => {
    isDone = true
  })
  const until = async (work: () => Promise<unknown>) => {
    while (!isDone) await work()
  }

  await Promise.all([
    ...Array.from({ length: nominators }, () => until(() => nominate(site, crowd))),
    ...Array.from({ length: answerers }, () => until(() => answer(site, crowd))),
    until(() => read(site, crowd)),
  ])
  return crowd
}

/** To the end, even when the others stop: nobody leaves without a reference. */
async function nominate(site: Site, crowd: Crowd) {
  const nomination = aNomination({ name: `Unmistakable ${randomUUID()}` })
  const references = new Set<string>()
  const pages = journeyPages.map((page) => [page.path, answersOn(page, nomination)] as const)
  const key = String(nomination.key)
  const [[first] = []] = pages
  crowd.nominations.set(idOf(key), references)
  // Now and then somebody presses twice at once.
  for (let attempt = 0; references.size === 0 && attempt < 200; attempt += 1) {
    const presses = attempt % 3 === 2 ? 2 : 1
    // What the site has taken needn't be answered again, but for all this person knows it may.
    for (const [path, values] of pages) await postTo(site, crowd, path, { ...values, key }, path === first ? {} : asDraftOf(nomination))
    const answers = await Promise.all(
      Array.from({ length: presses }, () => postTo(site, crowd, paths.nominationCheck, {}, asDraftOf(nomination))),
    )
    for (const answer of answers) {
      const reference = answer && referenceIn(answer)
      if (reference) references.add(reference)
    }
    if (references.size === 0) await wait(100)
  }
}

async function answer(site: Site, crowd: Crowd) {
  crowd.feedback.sent += 1
  const answer = await postTo(site, crowd, paths.feedback, anAnswer({ useful: 'no' }), { 'user-agent': `A browser/${randomUUID()}` })
  if (answer?.status === 303) crowd.feedback.acknowledged += 1
}

async function postTo(
  site: Site,
  crowd: Crowd,
  path: string,
  values: FormAnswers,
  headers?: Record<string, string>,
): Promise<Answer | undefined> {
  try {
    const answer = await post(site, path, values, headers)
    crowd.longest.post = Math.max(crowd.longest.post, answer.milliseconds)
    if (answer.status === 503) crowd.refused += 1
    else if (answer.status !== 303) crowd.faults.push(`${path} was answered with ${answer.status}`)
    return answer
  } catch (error) {
    crowd.faults.push(String(error))
    return undefined
  }
}

async function read(site: Site, crowd: Crowd) {
  for (const path of ['/', '/programmes/drive-project', paths.nominate, paths.nominationPage('work')]) {
    try {
      const { status, milliseconds } = await send(site, path)
      crowd.pages += 1
      crowd.longest.page = Math.max(crowd.longest.page, milliseconds)
      if (status !== 200) crowd.faults.push(`${path} was answered with ${status}`)
    } catch (error) {
      crowd.faults.push(String(error))
    }
  }
  await wait(50)
}

export function inWords({ nominations, feedback, refused, longest, pages }: Crowd, stored: { nominations: number; feedback: number }) {
  return [
    `${nominations.size} nominations acknowledged, ${stored.nominations} stored`,
    `feedback ${feedback.acknowledged} acknowledged of ${feedback.sent} sent, ${stored.feedback} stored`,
    `${refused} posts answered 503`,
    `longest post ${Math.round(longest.post)} ms`,
    `${pages} pages read, longest ${Math.round(longest.page)} ms`,
  ].join('; ')
}
