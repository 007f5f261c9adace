import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { asideTitles } from '#lib/nominations/journey/asides.ts'
import type { PageName } from '#lib/nominations/schema.ts'
import { paths } from '#lib/paths.ts'
import { aNomination, fillNomination, fillPage, goOn } from '#tests/journeys/fill-nomination.ts'

export type Template = { name: string; caption: string; isForStaff?: boolean; open: (page: Page) => Promise<unknown> }

/** One page of each template, in the order of the tour. `name` is the picture's file name. */
export const templates: Template[] = [
  at('front-page', 'The front page begins with help', paths.home),
  at('hub', 'Our work leads to every part of it', '/reducing-reoffending'),
  at('board', 'A board: purposes, members, meetings', '/boards/reducing-reoffending-board'),
  at('partnership', 'A partnership: when, why, who', '/partnerships/south-west-reducing-reoffending-partnership'),
  at('programme', 'A programme', '/programmes/prisoners-building-homes'),
  at('sensitive-page', 'A sensitive page: help first, a way out always in view', '/programmes/drive-project'),
  at('figures', 'Figures say among whom, from where and when', '/programmes/drive-project#section-what-drive-changed'),
  at('strategy', 'A strategy: period, focus areas, documents', '/strategies/reducing-reoffending-strategy-2025-2028'),
  at('help', 'Help first, then the words', '/info'),
  at('directory', 'The directory, narrowed without a script', '/services?need=housing&area=somerset'),
  at('service', 'A service: how to reach it first', '/services/shelter-leaving-prison'),
  at('community-payback', 'Community Payback, and its one call to action', paths.communityPayback),
  at('nomination', 'A nomination starts with who decides, and what to have ready', paths.nominate),
  at('nomination-question', 'One thing a page', paths.nominationPage('place')),
  {
    name: 'nomination-refused',
    caption: 'What to mend, with the words kept',
    open: async (page) => {
      await page.goto(paths.nominationPage('you'))
      await goOn(page)
      await page.getByRole('heading', { name: 'There is a problem' }).waitFor()
    },
  },
  {
    name: 'nomination-urgent',
    caption: 'Whom to tell at once of needles, asbestos or hate graffiti, and the nomination goes on',
    open: async (page) => {
      await answer(page, {}, 'dangers')
      await fillPage(page, 'dangers', aNomination({ dangers: ['Needles or other drug waste', 'Hate graffiti'] }))
      await goOn(page)
      await page.getByRole('heading', { name: asideTitles.urgent }).waitFor()
    },
  },
  { name: 'nomination-check', caption: 'Every answer before it is sent', open: (page) => answer(page) },
  {
    name: 'nomination-sent',
    caption: 'A reference, and what happens next',
    open: async (page) => {
      await answer(page, { place: `The green, ${randomUUID()}` })
      await page.getByRole('button', { name: 'Send your nomination' }).click()
      await page.locator('.reference').waitFor()
    },
  },
  {
    name: 'private-link',
    caption: 'A resident follows their nomination by a private link',
    open: async (page) => {
      await answer(page, { place: `The green, ${randomUUID()}` })
      await page.getByRole('button', { name: 'Send your nomination' }).click()
      await page.getByRole('link', { name: paths.nominationLinkPage }).click()
      await page.getByRole('heading', { name: 'Your nomination' }).waitFor()
    },
  },
  at('nomination-photos', 'Photos, with or without JavaScript', paths.nominationPage('photos')),
  at('feedback', 'Every page ends with a question in one line', '/community-payback#feedback'),
  at('publications', 'Publications, with type, size and publisher', '/publications'),
  at('search', 'A search, with its words marked', `${paths.search}?q=housing`),
  at('search-nothing', 'A search that found nothing, and what was meant', `${paths.search}?q=probatoin`),
  at('accessibility', 'The accessibility statement, from recorded issues', '/accessibility'),
  at('not-found', 'An address with no page', '/no-such-page'),
]

function at(name: string, caption: string, address: string): Template {
  return { name, caption, open: (page) => page.goto(address) }
}

async function answer(page: Page, some: Parameters<typeof aNomination>[0] = {}, until: PageName | 'check' = 'check') {
  await page.goto(paths.nominationPage('rules'))
  await fillNomination(page, aNomination(some), until)
}
