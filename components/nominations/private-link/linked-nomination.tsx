import { HelpNow } from '#components/nominations/help-now.tsx'
import type { FormValues } from '#lib/forms/form-state.ts'
import { answersOf } from '#lib/forms/questions.ts'
import { type AskName, asks, isAsk } from '#lib/nominations/private-link/asks.ts'
import { paths } from '#lib/paths.ts'
import { topicsNumbered } from '#lib/urgent-topics/about-address.ts'

export const linkedTitle = 'Your nomination'

/** Where a nomination stands, and what the resident can do. */
export function LinkedNomination({ token, values }: { token: string; values: FormValues }) {
  const { reference, stage, meaning, question, done, about, erasureAsked } = values
  const may = answersOf(values.may).filter(isAsk)
  const topics = topicsNumbered(answersOf(about))

  return (
    <>
      <h1 className="govuk-heading-xl">{linkedTitle}</h1>
      {isAsk(done) && (
        <p className="lead" role="status">
          {asks[done].done}
        </p>
      )}
      {topics.length > 0 && <HelpNow topics={topics} />}
      <p className="lead">
        Your reference: <strong className="reference">{reference}</strong>
      </p>
      <h2 className="govuk-heading-l">Where it stands</h2>
      <p className="lead">
        <strong>{stage}</strong>
      </p>
      {answersOf(meaning).map((sentence) => (
        <p key={sentence} className="govuk-body">
          {sentence}
        </p>
      ))}
      {question && (
        <>
          <h2 className="govuk-heading-l">Our question</h2>
          <p className="govuk-body as-typed">{question}</p>
          <a className="govuk-button" href={paths.nominationLinkAsk(token, 'answer')}>
            {asks.answer.title}
          </a>
        </>
      )}
      {may.includes('mine') && <Mine token={token} emailKnown={answersOf(values.emailKnown)[0]} />}
      <WhatYouCanDo token={token} may={may} />
      {erasureAsked && <p className="govuk-body">You have asked us to delete your details. Somebody at our office does it.</p>}
      <p className="govuk-body">Keep this link to yourself. Whoever has it can see this page and do what you can do here.</p>
    </>
  )
}

/** Opening a link proves nothing, for mail programs open links; a press does. */
function Mine({ token, emailKnown }: { token: string; emailKnown: string | undefined }) {
  return (
    <form method="post" action={paths.nominationLink(token)}>
      <input type="hidden" name="ask" value="mine" />
      <h2 className="govuk-heading-l">Is this your nomination?</h2>
      <p className="govuk-body">If it is, tell us, so that we know that {emailKnown} is yours.</p>
      <button type="submit" className="govuk-button govuk-button--secondary">
        {asks.mine.button}
      </button>
    </form>
  )
}

const listed: readonly AskName[] = ['detail', 'contact', 'withdraw', 'erase']

function WhatYouCanDo({ token, may }: { token: string; may: AskName[] }) {
  const ways = listed.filter((ask) => may.includes(ask))
  if (ways.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-l">What you can do</h2>
      <ul className="govuk-list">
        {ways.map((ask) => (
          <li key={ask}>
            <a className="govuk-link" href={paths.nominationLinkAsk(token, ask)}>
              {asks[ask].title}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
