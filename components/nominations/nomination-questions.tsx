import { Checkboxes } from '#components/forms/checkboxes.tsx'
import { type Choice, choicesOf } from '#components/forms/choice.ts'
import { Fieldset } from '#components/forms/fieldset.tsx'
import type { Question } from '#components/forms/question.ts'
import { Radios } from '#components/forms/radios.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextInput } from '#components/forms/text-input.tsx'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import type { Nomination } from '#lib/nominations/schema.ts'
import { workKinds } from '#lib/nominations/work-kinds.ts'

type Ask = { ask: (name: keyof Nomination) => Pick<Question, 'name' | 'value' | 'error'> }

export function PlaceQuestions({ ask }: Ask) {
  return (
    <>
      <h2 className="govuk-heading-l">The place</h2>
      <TextArea
        {...ask('place')}
        label="Where is the work needed?"
        hint="Give an address or say how to find it, for example ‘the path behind the library in High Street’."
        limit={300}
        rows={3}
      />
      <TextInput
        {...ask('postcode')}
        label="Postcode of the place"
        hint="For example, BS20 8JJ."
        isOptional
        className="govuk-input--width-10"
        autoComplete="off"
        spellCheck={false}
      />
      <Radios {...ask('councilArea')} label="Which council area is it in?" choices={areaChoices} />
    </>
  )
}

export function WorkQuestions({ ask }: Ask) {
  return (
    <>
      <h2 className="govuk-heading-l">The work</h2>
      <Checkboxes {...ask('kinds')} label="What needs doing?" hint="Select all that apply." choices={choicesOf(workKinds)} />
      <TextArea {...ask('description')} label="Describe the work" hint="Do not name anyone or describe a crime." limit={1200} rows={8} />
    </>
  )
}

export function ContactQuestions({ ask }: Ask) {
  return (
    <>
      <h2 className="govuk-heading-l">About you</h2>
      <TextInput {...ask('name')} label="Your full name" autoComplete="name" spellCheck={false} />
      <Fieldset id="contact" label="How can we contact you?" hint="Give an email address or a phone number. One of the two is enough.">
        <TextInput {...ask('email')} label="Email address" type="email" inputMode="email" autoComplete="email" spellCheck={false} />
        <TextInput {...ask('phone')} label="Phone number" type="tel" inputMode="tel" autoComplete="tel" className="govuk-input--width-20" />
      </Fieldset>
      <TextInput {...ask('organisation')} label="Organisation" isOptional autoComplete="organization" />
    </>
  )
}

const areaChoices: Choice[] = [
  ...choicesOf(councilAreas),
  { value: 'notSure', label: 'I am not sure' },
  { value: 'elsewhere', label: 'Somewhere else', hint: 'We only take nominations for places in Avon and Somerset.' },
]
