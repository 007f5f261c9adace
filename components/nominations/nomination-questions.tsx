import { Ask, type AskProps } from '#components/forms/ask.tsx'
import { Fieldset } from '#components/forms/fieldset.tsx'
import type { nominationQuestions } from '#lib/nominations/questions.ts'

type Questions = { ask: (name: keyof typeof nominationQuestions) => AskProps }

export function PlaceQuestions({ ask }: Questions) {
  return (
    <>
      <h2 className="govuk-heading-l">The place</h2>
      <Ask {...ask('place')} />
      <Ask {...ask('postcode')} />
      <Ask {...ask('councilArea')} />
    </>
  )
}

export function WorkQuestions({ ask }: Questions) {
  return (
    <>
      <h2 className="govuk-heading-l">The work</h2>
      <Ask {...ask('kinds')} />
      <Ask {...ask('description')} />
    </>
  )
}

export function ContactQuestions({ ask }: Questions) {
  return (
    <>
      <h2 className="govuk-heading-l">About you</h2>
      <Ask {...ask('name')} />
      <Fieldset id="contact" label="How can we contact you?" hint="Give an email address or a phone number. One of the two is enough.">
        <Ask {...ask('email')} />
        <Ask {...ask('phone')} />
      </Fieldset>
      <Ask {...ask('organisation')} />
    </>
  )
}
