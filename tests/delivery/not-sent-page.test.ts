import { expect, test } from 'vitest'
import { notSentPage, notSentPolicy } from '#lib/delivery/not-sent-page.ts'
import type { FormState, FormValues } from '#lib/forms/form-state.ts'
import { journeyPages } from '#lib/nominations/journey/pages.ts'
import { moreFeedbackForm, pageFeedbackForm } from '#lib/page-feedback/form.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { answersOn } from '#tests/nominations/a-resident.ts'
import { difficultWords } from '#tests/nominations/difficult-words.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import { formIn } from '#tests/support/form-in.ts'

const [feedback] = pageFeedbackForm.steps
const [moreFeedback] = moreFeedbackForm.steps

/** A page of the nomination that was not sent. */
function notSent(name: string, values: FormValues, errors: FormState['errors'] = {}) {
  const page = journeyPages.find((page) => page.name === name)
  if (!page) throw new Error(`There is no page ${name}`)
  const html = notSentPage(page, { values, errors })
  return { page, html, ...formIn(html) }
}

test('each page that was not sent holds every answer under its question, and posts the same again', () => {
  const sent = aNomination({ ...difficultWords, description: '\nBegins with an empty line.\n\nAnd goes on.' })
  for (const { name, path, title, questions } of journeyPages) {
    const answers = answersOn({ fields: Object.keys(questions({})) }, sent)
    const page = notSent(name, { ...answers, key: sent.key ?? '', change: 'yes' })

    expect(page.title).toContain(`Not sent: ${title}`)
    expect(page.answers).toEqual({ ...answers, key: sent.key, change: 'yes' })
    expect(page.action).toBe(path)
    for (const { label } of Object.values(questions({})))
      expect(page.html).toMatch(new RegExp(`<(label|legend)[^>]*>${RegExp.escape(label)}`))
    expect(page.html).toContain('<button type="submit">Send again</button>')
    expect(page.text).toContain('call 999')
    expect(page.scripts).toEqual([])
  }
})

test('nothing that was typed becomes markup, and what the form does not ask is not shown', () => {
  const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)></textarea></form>&quot;`
  const asked = Object.fromEntries(['place', 'postcode', 'change'].map((name) => [name, hostile]))
  const page = notSent('place', { ...asked, extra: 'not asked', [hostile]: 'not asked', constructor: 'not asked' }, { place: hostile })

  expect(page.scripts).toEqual([])
  expect(page.html).not.toMatch(/<img|not asked/)
  expect(page.html.match(/<\/textarea>|<\/form>/g)).toHaveLength(2)
  expect(page.answers).toEqual({ place: hostile, postcode: hostile })
})

test('mistakes are listed, and stand beside their questions', () => {
  const { html, links, ids, text } = notSent('work', {}, { kinds: 'Select what needs doing', description: 'Enter it', key: 'Sent before' })

  expect(links).toEqual(expect.arrayContaining(['#kinds', '#description']))
  expect(ids).toEqual(expect.arrayContaining(['#kinds', '#description']))
  expect(text).toContain('Sent before')
  expect(html).toContain('aria-describedby="kinds-hint kinds-error"')
  expect(html).toContain('aria-describedby="description-hint description-error"')
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
