import { idOf } from '#lib/nominations/drafts.ts'
import { type JourneyPage, journeyPages } from '#lib/nominations/journey/pages.ts'
import type { PageName } from '#lib/nominations/schema.ts'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { type Answer, type FormAnswers, post } from '#tests/support/http.ts'
import { aNomination } from './a-nomination.ts'

type Asked = { url: string; origin?: string; database?: string }

/**
 * Sends a nomination as a browser without JavaScript does: each page that is asked, then the press that sends it. The key of the first page is
 * the secret of its draft. On a site whose database is known, it has taken a minute, as a person does.
 */
export async function sendNomination(site: Asked, nomination = aNomination(), headers: Record<string, string> = {}): Promise<Answer> {
  await answerPages(site, nomination, headers)
  if (site.database) await hasTaken(site.database, nomination, 60)
  return pressSend(site, nomination, headers)
}

/** Answers the pages in their order and resolves with the last answer; with a page's name, up to that page. */
export async function answerPages(
  site: Asked,
  nomination = aNomination(),
  headers: Record<string, string> = {},
  until?: PageName,
): Promise<Answer> {
  let last: Answer | undefined
  for (const page of journeyPages) {
    // Nobody has a draft before their first answer.
    const begun = page.name === 'rules' ? {} : asDraftOf(nomination)
    last = await post(site, page.path, { ...answersOn(page, nomination), key: nomination.key ?? '' }, { ...begun, ...headers })
    if (page.name === until) break
  }
  if (!last) throw new Error('There are no pages')
  return last
}

export function pressSend(site: Asked, nomination: FormAnswers, headers: Record<string, string> = {}) {
  return post(site, paths.nominationCheck, {}, { ...asDraftOf(nomination), ...headers })
}

/** What a page posts of a whole nomination. */
export function answersOn({ fields }: Pick<JourneyPage, 'fields'>, nomination: FormAnswers): FormAnswers {
  return Object.fromEntries(fields.flatMap((name) => (nomination[name] === undefined ? [] : [[name, nomination[name]]])))
}

/** The cookie by which a site without HTTPS knows the draft that began under this nomination's key. */
export function asDraftOf({ key }: FormAnswers) {
  return { cookie: `nomination=${key}` }
}

/** Moves the draft back in time, in seconds. */
export async function hasTaken(database: string, { key }: FormAnswers, seconds: number) {
  await query(
    database,
    `UPDATE nomination_drafts SET started_at = started_at - $2 * interval '1 second', answered_at = answered_at - $2 * interval '1 second'
     WHERE id = $1`,
    [idOf(String(key)), seconds],
  )
}
