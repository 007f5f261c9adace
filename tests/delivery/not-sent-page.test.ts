import { expect, test } from 'vitest'
import { notSentPage, notSentPolicy } from '#lib/delivery/not-sent-page.ts'
import type { FormState, FormValues } from '#lib/forms/form-state.ts'
import { nominationForm } from '#lib/nominations/form.ts'
import { nominationQuestions } from '#lib/nominations/questions.ts'
import { moreFeedbackForm, pageFeedbackForm } from '#lib/page-feedback/form.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { difficultWords } from '#tests/nominations/difficult-words.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import { formIn } from '#tests/support/form-in.ts'

const [nomination] = nominationForm.steps
const [feedback] = pageFeedbackForm.steps
const [moreFeedback] = moreFeedbackForm.steps

function nominationNotSent(values: FormValues, errors: FormState['errors'] = {}) {
  const html = notSentPage(nomination, { values, errors })
  return { html, ...formIn(html) }
}

test('a form that was not sent holds every answer under its question, and posts the same again', () => {
  const sent = aNomination({ ...difficultWords, description: '\nBegins with an empty line.\n\nAnd goes on.' })
  const page = nominationNotSent(sent)

  expect(page.title).toMatch(/^Not sent: Nominate a Community Payback project/)
  expect(page.answers).toEqual(sent)
  expect(page.action).toBe(nomination.path)
  for (const { label } of Object.values(nominationQuestions))
    expect(page.html).toMatch(new RegExp(`<(label|legend)[^>]*>${RegExp.escape(label)}`))
  expect(page.html).toContain('<button type="submit">Send again</button>')
  expect(page.text).toContain('call 999')
  expect(page.scripts).toEqual([])
})

test('nothing that was typed becomes markup, and what the form does not ask is not shown', () => {
  const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)></textarea></form>&quot;`
  const asked = Object.fromEntries([...Object.keys(nominationQuestions), 'key'].map((name) => [name, hostile]))
  const page = nominationNotSent({ ...asked, extra: 'not asked', [hostile]: 'not asked', constructor: 'not asked' }, { place: hostile })

  expect(page.scripts).toEqual([])
  expect(page.html).not.toMatch(/<img|not asked/)
  expect(page.html.match(/<\/textarea>|<\/form>/g)).toHaveLength(3)
  // No choice is theirs, and a key that isn't ours is replaced.
  expect(page.answers).toEqual({
    ...Object.fromEntries(['place', 'postcode', 'description', 'name', 'email', 'phone', 'organisation'].map((name) => [name, hostile])),
    key: expect.stringMatching(/^[\da-f-]{36}$/),
  })
})

test('mistakes are listed, and stand beside their questions', () => {
  const { html, links, ids, text } = nominationNotSent(
    {},
    { kinds: 'Select what needs doing', email: 'Enter an email address', key: 'Sent before' },
  )

  expect(links).toEqual(expect.arrayContaining(['#kinds', '#email']))
  expect(ids).toEqual(expect.arrayContaining(['#kinds', '#email']))
  expect(text).toContain('Sent before')
  expect(html).toContain('aria-describedby="kinds-hint kinds-error"')
  expect(html).toContain('aria-describedby="email-error"')
})

test('feedback is sent again as it was, and can be left quickly where its page can', () => {
  for (const isSensitive of [undefined, 'yes']) {
    const sent = anAnswer({ useful: 'partly', ...(isSensitive && { isSensitive }) })
    const { answers, links } = formIn(notSentPage(feedback, { values: sent, errors: {} }))
    expect(answers).toEqual(sent)
    expect(links.includes('https://www.bbc.co.uk/weather')).toBe(isSensitive !== undefined)
  }
  const change = { mark: 'f'.repeat(64), page: '/complaints', useful: 'no' }
  expect(formIn(notSentPage(moreFeedback, { values: change, errors: {} })).answers).toEqual(change)
})

test('such a page may post to this site alone, and runs nothing', () => {
  expect(notSentPolicy).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
  )
})
