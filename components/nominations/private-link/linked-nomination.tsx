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
      {isAsk(done) && (
        <p className="notice-done" role="status">
          {asks[done].done}
        </p>
      )}
      <h1 className="govuk-heading-xl">{linkedTitle}</h1>
      {topics.length > 0 && <HelpNow topics={topics} />}
      <dl className="govuk-summary-list">
        <Row name="Reference">
          <strong className="reference">{reference}</strong>
        </Row>
        <Row name="Where it stands">
          <strong>{stage}</strong>
          {answersOf(meaning).map((sentence) => (
            <span key={sentence} className="row-note">
              {sentence}
            </span>
          ))}
        </Row>
      </dl>
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

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{name}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  )
}

/** Opening a link proves nothing, for mail programs open links; a press does. */
function Mine({ token, emailKnown }: { token: string; emailKnown: string | undefined }) {
  return (
    <form method="post" action={paths.nominationLink(token)}>
      <input type="hidden" name="ask" value="mine" />
      <h2 className="govuk-heading-l">Is this your nomination?</h2>
      <p className="govuk-body">If it is, tell us, so that we know that our letters to {emailKnown} reach you.</p>
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
