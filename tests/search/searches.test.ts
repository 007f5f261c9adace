import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { searchFor } from '#tests/search/results.ts'
import { test } from '#tests/support/test-behind-a-proxy.ts'

type Wanted = { typed: string; answer: string; how: string; call: string | undefined }

const searches = readFileSync(new URL('./searches.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line): Wanted => {
    const [typed = '', answer = '', how = '', more = ''] = line.split('\t')
    return { typed, answer, how: `${how}, ${more}`, call: /call (.*)/.exec(more)?.[1] }
  })

test.for(searches)('“$typed” leads to $answer ($how)', async ({ typed, answer, how, call }, { given }) => {
  const { links, numbers, suggestion, body, isAbout } = await searchFor(given.site, typed)
  const places = links.slice(0, how.startsWith('first') ? 1 : 3)

  if (answer) expect(places).toContain(answer)
  if (call) expect(numbers).toContain(call)
  if (/no suggestion|no detour/.test(how)) expect(suggestion).toBeUndefined()
  if (/no pin/.test(how)) expect({ isAbout, answers: body.includes('search-answers') }).toEqual({ isAbout: false, answers: false })
  if (/says nothing found/.test(how)) expect(body).toContain('Nothing found for')
})
