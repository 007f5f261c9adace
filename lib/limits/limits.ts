import { openLimit } from '#lib/limits/open-limit.ts'

/**
 * How much is taken in an hour before the rest is kept apart. Thirty people behind one network who each send and answer once don't reach it.
 * The larger bound is for a server that can't tell visitors apart: it is more than a site like this gets in a day.
 */
export const limits = {
  nominations: openLimit({ name: 'nominations', most: 60, mostTogether: 1000 }),
  feedback: openLimit({ name: 'feedback', most: 60, mostTogether: 1000 }),
  /** Posts by which nothing new is sent: mistakes, what is sent again, answers that are changed or added to. */
  pages: openLimit({ name: 'pages', most: 1000, mostTogether: 10_000 }),
}
