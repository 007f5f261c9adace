import { Ask } from '#components/forms/ask.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import type { FormState, FormValues } from '#lib/forms/form-state.ts'
import type { FormQuestions } from '#lib/forms/questions.ts'
import { type AskName, asks } from '#lib/nominations/private-link/asks.ts'
import { paths } from '#lib/paths.ts'

/** One thing that the resident can do by their private link. */
export function LinkedAsk({ ask, token, state: { values, errors } }: { ask: AskName; token: string; state: FormState }) {
  const { title, button } = asks[ask]
  const questions: FormQuestions = asks[ask].questions
  const inputs = Object.fromEntries(Object.keys(questions).map((name) => [name, name]))

  return (
    <>
      <ErrorSummary errors={errors} inputs={inputs} />
      <h1 className="govuk-heading-xl">{title}</h1>
      <Before ask={ask} values={values} />
      <form method="post" action={paths.nominationLink(token)} noValidate>
        <input type="hidden" name="ask" value={ask} />
        {Object.entries(questions).map(([name, question]) => (
          <Ask key={name} name={name} question={question} value={values[name]} error={errors[name]} />
        ))}
        <button type="submit" className="govuk-button">
          {button}
        </button>
      </form>
    </>
  )
}

function Before({ ask, values: { question, emailKnown, phoneKnown } }: { ask: AskName; values: FormValues }) {
  switch (ask) {
    case 'answer':
      return <p className="govuk-body as-typed">{question}</p>
    case 'contact':
      return (
        <p className="govuk-body">
          {known(emailKnown, phoneKnown)} Enter only what is wrong. If you change your email address, we tell the old one.
        </p>
      )
    case 'withdraw':
      return <p className="govuk-body">Nothing more happens with it then. You can’t take this back, but you can nominate the work again.</p>
    case 'erase':
      return (
        <p className="govuk-body">
          We delete your name, how to reach you and what you wrote. We keep the reference, the council area and what kind of work it was. We
          can’t write to you after that.
        </p>
      )
    case 'detail':
    case 'mine':
      return null
  }
}

function known(email: FormValues[string] | undefined, phone: FormValues[string] | undefined) {
  if (email && phone) return `We have the email address ${email} and the phone number ending in ${phone}.`
  return email ? `We have the email address ${email}.` : `We have the phone number ending in ${phone}.`
}
