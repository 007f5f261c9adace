import { expect, test } from 'vitest'
import { answersOf } from '#lib/forms/questions.ts'
import { journeyPages } from '#lib/nominations/journey/pages.ts'
import { drawPage, typedAnswers } from '#tests/nominations/drawn.ts'

test('each page has one title, asks its fields, posts to itself and offers to delete the answers', () => {
  const titles = journeyPages.map((page) => {
    const { html, action, answers, ids } = drawPage(page.name)
    const [title, ...more] = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map(([, words]) => words)

    expect(more).toEqual([])
    expect(title).toBe(page.title)
    expect(action).toBe(page.path)
    expect(answers.key).toMatch(/^[0-9a-f-]{36}$/)
    expect(ids).toEqual(expect.arrayContaining(page.fields.map((field) => `#${field}`)))
    expect(html).toContain(`action="${page.path}" method="post"><input type="hidden" name="draft" value="delete"/>`)
    return title
  })

  expect(new Set(titles).size).toBe(journeyPages.length)
})

test('a page shows its own answers and no other page’s', () => {
  for (const page of journeyPages) {
    const { answers } = drawPage(page.name, { ...typedAnswers, councilArea: 'somerset' })
    const { key: _, website: __, ...shown } = answers
    expect(Object.keys(shown).filter((field) => !page.fields.includes(field))).toEqual([])
    for (const [field, value] of Object.entries(shown))
      expect(value).toEqual(field === 'councilArea' ? 'somerset' : typedAnswers[field as keyof typeof typedAnswers])
  }
})

test('each page has one number for everybody, and none is missing where the postcode settles the council area', () => {
  const numbers = journeyPages.map(({ name }) => /Page \d+/.exec(drawPage(name).html)?.[0])
  expect(numbers).toEqual([1, 2, 2, 3, 4, 5, 6, 7].map((number) => `Page ${number}`))
  expect(drawPage('work', typedAnswers).html).toContain('Page 3')
})

test('what is to be mended stands first, and leads to each question', () => {
  const { html, mistakes, ids } = drawPage('you', typedAnswers, { phone: 'Enter a phone number', name: 'Enter your full name' })

  expect(html.startsWith('<div class="govuk-error-summary"')).toBe(true)
  expect(mistakes).toEqual([
    ['#name', 'Enter your full name'],
    ['#phone', 'Enter a phone number'],
  ])
  for (const [id] of mistakes) expect(ids).toContain(id)
})

test('a change from the check says so when it is posted', () => {
  expect(drawPage('place', { ...typedAnswers, change: 'yes' }).answers.change).toBe('yes')
  expect(drawPage('place', typedAnswers).answers).not.toHaveProperty('change')
})

test('the council areas that a postcode may lie in come first, under words that say so', () => {
  const { html, inputs } = drawPage('area', { postcode: 'BA3 2HE' })
  const [asked, likelyFirst] = [drawPage('area').inputs, inputs].map((all) =>
    all.filter(({ type }) => type === 'radio').map(({ value }) => value),
  )

  expect(likelyFirst?.slice(0, 3)).toEqual(['bathAndNorthEastSomerset', 'somerset', 'bristol'])
  expect(new Set(likelyFirst)).toEqual(new Set(asked))
  expect(html).toMatch(/Most likely, by your postcode.*Other areas/)
  expect(drawPage('area').html).not.toContain('Most likely')
})

test('“none” and “I don’t know” stand apart from the dangers that they exclude', () => {
  const { html, inputs } = drawPage('dangers')

  expect(inputs.filter((input) => input['data-alone']).map(({ value }) => value)).toEqual(['none', 'dontKnow'])
  expect(html).toMatch(/Traffic<\/label><\/div><p class="choice-above">or<\/p>/)
})

test('a field that people don’t see is sent with the last page alone', () => {
  for (const { name } of journeyPages) expect(answersOf(drawPage(name).answers.website)).toEqual(name === 'you' ? [''] : [])
  const [trap] = drawPage('you').inputs.filter(({ name }) => name === 'website')
  expect(trap).toMatchObject({ type: 'text', tabindex: '-1', autocomplete: 'off' })
  expect(drawPage('you').html).toContain('<div class="govuk-visually-hidden" aria-hidden="true"><label for="website">')
})
