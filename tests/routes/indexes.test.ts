import { expect, test } from 'vitest'
import { aRoute, routesOf } from '#tests/routes/a-route.ts'

const collections = ['news', 'strategies', 'programmes', 'boards', 'partnerships', 'services', 'publications']

test.for(collections)('with nothing to list, the page at /%s is as if it were not published', (collection) => {
  const index = aRoute(`/${collection}`)
  const routes = routesOf([aRoute('/'), index])

  expect(routes.answer(index.path)).toEqual({ kind: 'unknown' })
  expect(routes.pathOf(index)).toBeUndefined()
  expect(routes.publicationAt(index.path)).toBeUndefined()
  expect(routes.current().map(({ path }) => path)).toEqual(['/'])
})

test.for(collections)('with one document, the page at /%s leads on to it, and so does what leads to the page', (collection) => {
  const [index, only] = [aRoute(`/${collection}`), aRoute(`/${collection}/only`)]
  const routes = routesOf([index, only])

  expect(routes.answer(index.path)).toEqual({ kind: 'leadsOn', route: only })
  expect(routes.pathOf(index)).toBe(only.path)
  expect(routes.answer(only.path)).toMatchObject({ kind: 'page' })
  expect(routes.current()).toEqual([only])
})

test.for(collections)('with two documents, the page at /%s is a page', (collection) => {
  const index = aRoute(`/${collection}`)
  const routes = routesOf([index, aRoute(`/${collection}/one`), aRoute(`/${collection}/other`)])

  expect(routes.answer(index.path)).toEqual({ kind: 'page', route: index })
  expect(routes.pathOf(index)).toBe(index.path)
  expect(routes.publicationAt(index.path)).toMatchObject({ publication: 1 })
})

test('the page of partnerships lists boards too', () => {
  const [boards, partnerships] = [aRoute('/boards'), aRoute('/partnerships')]
  const [board, partnership] = [aRoute('/boards/one'), aRoute('/partnerships/one')]

  expect(routesOf([boards, partnerships, board]).answer('/partnerships')).toEqual({ kind: 'leadsOn', route: board })
  expect(routesOf([boards, partnerships, board, partnership]).answer('/partnerships')).toMatchObject({ kind: 'page' })
  expect(routesOf([boards, partnerships, board, partnership]).answer('/boards')).toEqual({ kind: 'leadsOn', route: board })
})

test('a document that was withdrawn counts no longer, and a page below the page is none of what it lists', () => {
  const index = aRoute('/news')
  const others = [aRoute('/news/old', { isCurrent: false }), aRoute('/news/about', { collection: 'pages' })]

  expect(routesOf([index, ...others]).answer('/news')).toEqual({ kind: 'unknown' })
})

test('an old address of such a page leads where the page leads', () => {
  const index = aRoute('/news')
  const old = aRoute('/stories', { id: index.id, isCurrent: false })

  expect(routesOf([index, old]).answer('/stories')).toEqual({ kind: 'unknown' })
  expect(routesOf([index, old, aRoute('/news/only')]).answer('/stories')).toEqual({ kind: 'moved', to: '/news/only' })
})

test('whoever asks about such a page is told of what it would list, because that decides whether it is there', () => {
  const index = aRoute('/partnerships')
  const routes = routesOf([aRoute('/about'), index])
  const listed = ['below:/boards', 'below:/partnerships']

  routes.answer(index.path)
  expect(routes.notedSince()).toEqual([...listed, `path:${index.path}`])
  routes.pathOf(index)
  expect(routes.notedSince()).toEqual([`address:pages:${index.id}`, ...listed])
  routes.publicationAt(index.path)
  expect(routes.notedSince()).toEqual([...listed, `path:${index.path}`])
  routes.hasAny('news')
  expect(routes.notedSince()).toEqual(['below:/news'])
  routes.answer('/about')
  expect(routes.notedSince()).toEqual(['path:/about'])
})

test('whether there is any news is known', () => {
  expect(routesOf([aRoute('/news')]).hasAny('news')).toBe(false)
  expect(routesOf([aRoute('/news/old', { isCurrent: false })]).hasAny('news')).toBe(false)
  expect(routesOf([aRoute('/news/only')]).hasAny('news')).toBe(true)
})
