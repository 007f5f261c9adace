import { faultPage, policyFor } from '#lib/delivery/fault-page.ts'
import { somewhereElse } from '#lib/exit-this-page.ts'
import type { AskedAgain } from '#lib/forms/define-form.ts'
import type { FormErrors, FormState, FormValues } from '#lib/forms/form-state.ts'
import { answersOf, type Choice, type FormQuestion, labelText } from '#lib/forms/questions.ts'
import { escapeXml } from '#lib/xml.ts'

/** What was posted, as a form of HTML alone that posts it again: each answer under its question, and nothing that the form doesn't ask. */
export function notSentPage(asked: AskedAgain, { values, errors }: FormState) {
  const { path, title, questions, carried, note, elsewhere, isSensitive } = asked
  const fields = Object.entries(questions(values)).map(([name, question]) =>
    field({ name, question, value: values[name], error: errors[name] }),
  )
  const instead = elsewhere ? ` Or <a href="${escapeXml(elsewhere.href)}">${escapeXml(elsewhere.words)}</a> instead.` : ''
  const html = `${isSensitive?.(values) ? exit : ''}${problems(errors, questions(values))}<form method="post" action="${path}" novalidate>
${hidden(carried(values))}${fields.join('')}<button type="submit">Send again</button>
</form>`
  const text = Object.keys(errors).length > 0 ? toMend : toTry
  return faultPage({
    title: `Not sent: ${escapeXml(title)}`,
    text: `${text}${note ? ` ${escapeXml(note)}` : ''}${instead}`,
    more: { html, style },
  })
}

const toTry = 'Sorry, we could not send this. Your answers are still here. Try again in a few minutes.'
const toMend = 'Sorry, we could not send this. Your answers are still here. Correct what is listed, then send them again.'
const exit = `<p><a class="exit" href="${somewhereElse}" rel="nofollow noreferrer">Exit this page</a></p>\n`

function problems(errors: FormErrors, questions: Record<string, unknown>) {
  const items = Object.entries(errors).map(([name, message]) =>
    Object.hasOwn(questions, name) ? `<li><a href="#${name}">${escapeXml(message)}</a></li>` : `<li>${escapeXml(message)}</li>`,
  )
  return items.length > 0 ? `<div class="problem" role="alert">\n<h2>There is a problem</h2>\n<ul>${items.join('')}</ul>\n</div>\n` : ''
}

function hidden(values: FormValues) {
  return Object.entries(values)
    .flatMap(([name, value]) => answersOf(value).map((one) => `<input type="hidden" name="${name}" value="${escapeXml(one)}">\n`))
    .join('')
}

type Field<Question = FormQuestion> = {
  name: string
  question: Question
  value: FormValues[string] | undefined
  error: string | undefined
}

function field({ question, ...rest }: Field): string {
  switch (question.kind) {
    case 'line':
      return single({ question, ...rest }, lineInput({ question, ...rest }))
    case 'paragraphs':
      return single({ question, ...rest }, textArea({ question, ...rest }))
    case 'choice':
      return group({ question, ...rest }, 'radio')
    case 'choices':
      return group({ question, ...rest }, 'checkbox')
  }
}

function single({ name, question, error }: Field, input: string) {
  return `<div class="field">\n<label for="${name}">${escapeXml(labelText(question))}</label>\n${notes({ name, question, error })}${input}\n</div>\n`
}

type LineQuestion = Extract<FormQuestion, { kind: 'line' }>

function lineInput({ name, question, value, error }: Field<LineQuestion>) {
  const { type = 'text', inputMode, autoComplete, spellCheck } = question
  const written = attributes({
    type,
    inputmode: inputMode,
    autocomplete: autoComplete,
    ...(spellCheck === false && { spellcheck: 'false' }),
    value: answersOf(value)[0] ?? '',
  })
  return `<input class="line" id="${name}" name="${name}"${written}${described({ name, question, error })}>`
}

/** A browser leaves out a line feed that comes first, so there is always one to leave out. */
function textArea({ name, question, value, error }: Field<Extract<FormQuestion, { kind: 'paragraphs' }>>) {
  const words = escapeXml(answersOf(value)[0] ?? '')
  return `<textarea id="${name}" name="${name}" rows="${question.rows}"${described({ name, question, error })}>\n${words}</textarea>`
}

type Choices = Field<Extract<FormQuestion, { choices: unknown }>>

function group({ name, question, value, error }: Choices, type: 'radio' | 'checkbox') {
  const given = answersOf(value)
  const inputs = question.choices.map((choice, index) => {
    const id = index === 0 ? name : `${name}-${index + 1}`
    return choiceInput(choice, { id, name, type, isGiven: given.includes(choice.value) })
  })
  return `<fieldset class="field"${described({ name, question, error })}>\n<legend>${escapeXml(labelText(question))}</legend>\n${notes({ name, question, error })}${inputs.join('')}</fieldset>\n`
}

type ChoiceInput = { id: string; name: string; type: 'radio' | 'checkbox'; isGiven: boolean }

function choiceInput({ value, label, hint }: Choice, { id, name, type, isGiven }: ChoiceInput) {
  const words = hint ? `${escapeXml(label)}. ${escapeXml(hint)}` : escapeXml(label)
  return `<div class="choice"><input id="${id}" name="${name}" type="${type}" value="${escapeXml(value)}"${isGiven ? ' checked' : ''}><label for="${id}">${words}</label></div>\n`
}

type Notes = Pick<Field, 'name' | 'question' | 'error'>

function notes({ name, question: { hint }, error }: Notes) {
  const asHint = hint ? `<p class="hint" id="${name}-hint">${escapeXml(hint)}</p>\n` : ''
  return error ? `${asHint}<p class="error" id="${name}-error">Error: ${escapeXml(error)}</p>\n` : asHint
}

function described({ name, question: { hint }, error }: Notes) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean)
  return ids.length > 0 ? ` aria-describedby="${ids.join(' ')}"` : ''
}

function attributes(all: Record<string, string | undefined>) {
  return Object.entries(all)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('')
}

const style = [
  '.field{min-width:0;margin:0 0 1.75rem;padding:0;border:0}',
  'label,legend{display:block;padding:0;font-weight:bold}',
  '.hint,.error{margin:0 0 .25rem}',
  '.error{font-weight:bold}',
  '.field:has(.error){padding-left:.75rem;border-left:4px solid}',
  '.line,textarea{display:block;box-sizing:border-box;width:100%;min-height:2.75rem;padding:.5rem;border:2px solid;border-radius:0;font:inherit}',
  '.choice{display:flex;gap:.75rem;align-items:center;min-height:2.75rem}',
  '.choice label{min-width:0;padding:.25rem 0;font-weight:normal}',
  '.choice input{flex:none;width:1.5rem;height:1.5rem;margin:0}',
  'button,.exit{display:inline-block;min-height:2.75rem;box-sizing:border-box;padding:.5rem 1.25rem;border:2px solid;background:#0d4a5b;color:#fff;font:inherit;font-weight:bold}',
  '.problem{margin:0 0 1.75rem;padding:0 1rem;border:4px solid}',
].join('')

export const notSentPolicy = policyFor({ moreStyle: style, formAction: "'self'" })
