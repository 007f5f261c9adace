import { expect, test } from 'vitest'
import { answersOf } from '#lib/forms/questions.ts'
import { type JourneyPage, journeyPages } from '#lib/nominations/journey/pages.ts'
import { photoErrors } from '#lib/nominations/photo-rules.ts'
import { paths } from '#lib/paths.ts'
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
  for (const page of journeyPages.filter(hasQuestions)) {
    const { answers } = drawPage(page.name, { ...typedAnswers, councilArea: 'somerset' })
    const { key: _, website: __, ...shown } = answers
    expect(Object.keys(shown).filter((field) => !page.fields.includes(field))).toEqual([])
    for (const [field, value] of Object.entries(shown))
      expect(value).toEqual(field === 'councilArea' ? 'somerset' : typedAnswers[field as keyof typeof typedAnswers])
  }
})

test('each page has one number for everybody, and none is missing where the postcode settles the council area', () => {
  const numbers = journeyPages.map(({ name }) => /Page \d+/.exec(drawPage(name).html)?.[0])
  expect(numbers).toEqual([1, 2, 2, 3, 4, 5, 6, 7, 8].map((number) => `Page ${number}`))
  expect(drawPage('work', typedAnswers).html).toContain('Page 3')
})

test('the page of photos asks for files, shows those there are, and goes on without', () => {
  const one = '0b0e6f0e-7c5a-4b69-9a2c-0d3f3a5f6a11'
  const [empty, some, full] = [[], [one], [one, 'b', 'c']].map((photos) => drawPage('photos', { photos, change: 'yes' }))

  expect(empty?.inputs).toContainEqual(expect.objectContaining({ type: 'file', name: 'photos', accept: 'image/jpeg,image/png,image/webp' }))
  expect(empty?.words).toContain('Do not show faces, children or number plates.')
  expect(empty?.words).not.toContain('Your photos')
  expect(some?.html).toContain(`src="${paths.nominationPhoto(one)}"`)
  expect(some?.words).toContain('Remove photo 1')
  expect(full?.inputs.filter(({ type }) => type === 'file')).toEqual([])
  expect(full?.words).toContain('To add another, remove one first.')
  for (const drawn of [empty, some, full]) {
    expect(drawn?.html).toMatch(/ enctype="multipart\/form-data"/i)
    expect(drawn?.words).toContain('Continue')
    expect(drawn?.answers.change).toBe('yes')
  }
})

test('each file that was refused is said beside the field and listed first', () => {
  const errors = photoErrors(['“a.heic” is a HEIC photo', '“b.pdf” is not a photo'])
  for (const photos of [[], ['a', 'b', 'c']]) {
    const { html, mistakes, ids } = drawPage('photos', { photos }, errors)

    expect(mistakes).toEqual([
      ['#photos', '“a.heic” is a HEIC photo'],
      ['#photos', '“b.pdf” is not a photo'],
    ])
    expect(ids).toContain('#photos')
    expect(html.match(/govuk-error-message/g)).toHaveLength(2)
  }
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

/** Photos are files, which no question asks for. */
function hasQuestions({ fields }: JourneyPage) {
  return fields.length > 0
}
