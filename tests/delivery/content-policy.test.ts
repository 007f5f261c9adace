import { expect, test } from 'vitest'
import { adminPolicy, contentPolicy, hydratedPolicy } from '#lib/delivery/content-policy.ts'

test('a content page may run no script and use the one style it carries', () => {
  expect(contentPolicy({ styleHash: 'sha256-abc=', scripts: [] })).toBe(
    "default-src 'none'; img-src 'self' data:; style-src 'sha256-abc='; script-src 'none'; form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'",
  )
})

test('a page without CSS allows no style', () => {
  expect(contentPolicy({ scripts: [] })).toContain("style-src 'none';")
})

test('a kept script is allowed from where it is', () => {
  expect(contentPolicy({ scripts: ['/exit.js', '/other.js'] })).toContain("script-src 'self';")
  expect(contentPolicy({ scripts: ['https://example.org/a.js?b;c'] })).toContain('script-src https://example.org;')
})

test('a form page runs the scripts of its nonce', () => {
  const policy = hydratedPolicy({ nonce: 'n0nce', styleHash: 'sha256-abc=' })

  expect(policy).toContain("script-src 'nonce-n0nce' 'strict-dynamic';")
  expect(policy).toContain("style-src 'self' 'sha256-abc=';")
  expect(policy).toContain("frame-ancestors 'none'")
})

test('every kind of page may load the manifest that it names', () => {
  for (const policy of [contentPolicy({ scripts: [] }), hydratedPolicy({ nonce: 'n0nce' }), adminPolicy('n0nce')])
    expect(policy).toContain("manifest-src 'self'")
})

test('the admin may style and frame itself, and names no directive twice', () => {
  const directives = adminPolicy('n0nce').split('; ')

  expect(directives).toEqual(
    expect.arrayContaining(["style-src 'self' 'unsafe-inline'", "frame-ancestors 'self'", "worker-src 'self' blob:"]),
  )
  expect(new Set(directives.map((directive) => directive.split(' ')[0])).size).toBe(directives.length)
})
