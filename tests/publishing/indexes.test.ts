import { expect } from 'vitest'
import { formIn } from '#tests/support/form-in.ts'
import { send } from '#tests/support/http.ts'
import { aProgramme, test, untilAll } from './two-sites.ts'

function aStory(fields: Record<string, unknown> = {}) {
  return aProgramme({ date: '2026-11-02', ...fields })
}

test('a page that lists news is there from the second story on, and until then leads to the first', async ({ sites }) => {
  const { editor, both, first } = sites
  const linksOfFront = async () => formIn((await send(first, '/')).body).links
  await untilAll(both, '/news', { status: 404 })
  expect((await send(first, '/sitemap.xml')).body).not.toContain('/news<')

  const one = await editor.publish('news', aStory())
  const toOne = { status: 307, headers: { location: `/news/${one.slug}` } }
  await untilAll(both, '/news', toOne)

  const other = await editor.publish('news', aStory())
  await untilAll(both, '/news', { status: 200, body: expect.stringContaining(`/news/${other.slug}`) })
  expect((await send(first, '/sitemap.xml')).body).toContain('/news<')
  await untilAll(both, `/news/${one.slug}`, { body: expect.stringMatching(/aria-label="Breadcrumb">(?:(?!<\/nav>)[\s\S])*href="\/news"/) })

  await editor.republish('news', other.id, { slug: `${other.slug}-moved` })
  await editor.unpublish('news', one.id)
  await untilAll(both, '/news', { status: 307, headers: { location: `/news/${other.slug}-moved` } })
  await untilAll(both, `/news/${other.slug}-moved`, {
    body: expect.not.stringMatching(/aria-label="Breadcrumb">(?:(?!<\/nav>)[\s\S])*href="\/news/),
  })

  await editor.unpublish('news', other.id)
  await untilAll(both, '/news', { status: 404 })
  expect(await linksOfFront()).not.toContain('/news')
})

test('the menu leads to the one document of a list, to the list once there are two, and leaves it out without any', async ({ sites }) => {
  const { editor, both } = sites
  const { docs } = await editor.find('pages', 'where[slug][equals]=news')
  const settings = (await editor.send('GET', 'globals/site-settings')).body
  const navigation = [{ label: 'The news', document: { relationTo: 'pages', value: docs[0]?.id } }]
  const inMenu = (href: string) => ({ body: expect.stringMatching(new RegExp(`href="${href}"[^>]*>The news<`)) })
  await editor.changeSettings({ navigation })
  await untilAll(both, '/about', { body: expect.not.stringContaining('Our work</a>') })
  await untilAll(both, '/about', { body: expect.not.stringContaining('The news') })

  const one = await editor.publish('news', aStory())
  await untilAll(both, '/about', inMenu(`/news/${one.slug}`))
  const other = await editor.publish('news', aStory())
  await untilAll(both, '/about', inMenu('/news'))
  await editor.remove('news', one.id)
  await untilAll(both, '/about', inMenu(`/news/${other.slug}`))
  await editor.remove('news', other.id)
  await untilAll(both, '/about', { body: expect.not.stringContaining('The news') })

  await editor.changeSettings({ navigation: settings.navigation })
})

test('there is a feed, and pages say so, once there is a story', async ({ sites }) => {
  const { editor, both } = sites
  const saysSo = expect.stringContaining('href="/news/feed"')
  const saysNot = expect.not.stringContaining('/news/feed')
  await untilAll(both, '/news/feed', { status: 404 })
  for (const path of ['/', '/search', '/nowhere']) await untilAll(both, path, { body: saysNot })

  const story = await editor.publish('news', aStory())
  await untilAll(both, '/news/feed', { status: 200, headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
  for (const path of ['/', '/search', '/nowhere']) await untilAll(both, path, { body: saysSo })

  await editor.remove('news', story.id)
  await untilAll(both, '/news/feed', { status: 404 })
  await untilAll(both, '/', { body: saysNot })
})

test('a story that is dated ahead of its publication lies no later in the feed', async ({ sites }) => {
  const { editor, both, first } = sites
  const story = await editor.publish('news', aStory({ date: '2099-01-01T12:00:00.000Z' }))
  await untilAll(both, '/news/feed', { body: expect.stringContaining(story.slug) })

  const { body } = await send(first, '/news/feed')
  const times = [...body.matchAll(/<(?:updated|published)>([^<]*)</g)].map(([, time]) => Date.parse(String(time)))

  expect(times).toHaveLength(3)
  for (const time of times) expect(time).toBeLessThanOrEqual(Date.now())
  await editor.remove('news', story.id)
})
