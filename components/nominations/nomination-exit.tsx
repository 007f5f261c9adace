import type { ReactNode } from 'react'
import { AnswerList } from '#components/nominations/answer-list.tsx'
import { DeleteAnswers } from '#components/nominations/answers-kept.tsx'
import { CouncilLink } from '#components/nominations/council-link.tsx'
import { NationalFormLink } from '#components/nominations/national-form-link.tsx'
import type { FormValues } from '#lib/forms/form-state.ts'
import type { CouncilPages } from '#lib/nominations/council-areas.ts'
import { answersTo } from '#lib/nominations/journey/answers.ts'
import { exitTitle, pageThatLedOut } from '#lib/nominations/journey/exits.ts'
import type { ExitReason } from '#lib/nominations/journey/flow.ts'
import { paths } from '#lib/paths.ts'

type NominationExitProps = { because: ExitReason; values: FormValues; councilPages?: CouncilPages | undefined }

/** Why the form isn't for somebody, who can help instead, and what they wrote so far. */
export function NominationExit({ because, values, councilPages = {} }: NominationExitProps) {
  return (
    <>
      <h1 className="govuk-heading-xl">{exitTitle}</h1>
      <WhoCanHelp because={because} council={<CouncilLink values={values} pages={councilPages} />} />
      {because !== 'closed' && (
        <p className="govuk-body">
          If that is not right,{' '}
          <a className="govuk-link" href={pageThatLedOut(because, values)}>
            change your answer
          </a>
          .
        </p>
      )}
      <WhatWasTyped values={values} />
      <h2 className="govuk-heading-l">Your answers</h2>
      <p className="govuk-body">We have not sent your answers to anybody. They are deleted after seven days, or now if you choose.</p>
      <DeleteAnswers path={paths.nominationExitPage} />
    </>
  )
}

function WhoCanHelp({ because, council }: { because: ExitReason; council: ReactNode }) {
  switch (because) {
    case 'paidWork':
      return (
        <>
          <p className="govuk-body">
            You told us that the work would replace work that someone is paid to do. Community Payback must not do that.
          </p>
          <CouncilCanHelp council={council} />
        </>
      )
    case 'profit':
      return (
        <>
          <p className="govuk-body">
            You told us that the work would make a profit for somebody. Community Payback must not make a profit for anybody.
          </p>
          <CouncilCanHelp council={council} />
        </>
      )
    case 'closed':
      return (
        <p className="govuk-body">
          We have stopped taking nominations here. The Probation Service takes them on GOV.UK. You can{' '}
          <NationalFormLink>nominate a project on GOV.UK</NationalFormLink>.
        </p>
      )
    case 'place':
      return (
        <>
          <p className="govuk-body">
            You told us that the place is not in Avon and Somerset. We can only take nominations for places there.
          </p>
          <p className="govuk-body">
            The Probation Service runs Community Payback in England and Wales. You can{' '}
            <NationalFormLink>nominate a project on GOV.UK</NationalFormLink>.
          </p>
        </>
      )
  }
}

function CouncilCanHelp({ council }: { council: ReactNode }) {
  return (
    <>
      <p className="govuk-body">Ask the council of the area who can do the work. You can {council}.</p>
      <p className="govuk-body">
        The Probation Service decides which projects it takes on. If you are not sure that the rule applies, you can also{' '}
        <NationalFormLink>nominate a project on GOV.UK</NationalFormLink>.
      </p>
    </>
  )
}

function WhatWasTyped({ values }: { values: FormValues }) {
  const answers = answersTo(['place', 'postcode', 'kinds', 'description'], values)
  if (answers.length === 0) return null

  return (
    <>
      <h2 className="govuk-heading-l">Your words, to copy</h2>
      <AnswerList answers={answers} />
    </>
  )
}
