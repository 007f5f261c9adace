import { Ask } from '#components/forms/ask.tsx'
import { Fieldset } from '#components/forms/fieldset.tsx'
import { CouncilAreasMap } from '#components/nominations/council-areas-map.tsx'
import type { FormErrors, FormValues } from '#lib/forms/form-state.ts'
import type { Choice, FormQuestion, FormQuestions } from '#lib/forms/questions.ts'
import type { PageName } from '#lib/nominations/schema.ts'

type NominationQuestionsProps = {
  name: PageName
  questions: FormQuestions
  values: FormValues
  errors: FormErrors
  /** The council areas that the postcode may lie in, the likeliest first. */
  likely: readonly string[]
}

export function NominationQuestions({ name, questions, values, errors, likely }: NominationQuestionsProps) {
  const asked = Object.entries(questions).map(([field, question]) => ({
    name: field,
    question,
    value: values[field],
    error: errors[field],
  }))

  if (name === 'you') return <ContactQuestions asked={asked} />
  if (name === 'area') return <AreaQuestion asked={asked} likely={likely} />
  return asked.map((one) => <Ask key={one.name} {...one} isTitle={asked.length === 1} />)
}

type Asked = { name: string; question: FormQuestion; value: FormValues[string] | undefined; error: string | undefined }[]

/** One way to reach somebody is enough, so that the two are asked as one question. */
function ContactQuestions({ asked }: { asked: Asked }) {
  const isWay = ({ name }: Asked[number]) => name === 'email' || name === 'phone'
  const [before, after] = [asked.filter(({ name }) => name === 'name'), asked.filter((one) => one.name !== 'name' && !isWay(one))]

  return (
    <>
      <Questions asked={before} />
      <Fieldset id="contact" label="How can we contact you?" hint="Give an email address or a phone number. One of the two is enough.">
        <Questions asked={asked.filter(isWay)} />
      </Fieldset>
      <Questions asked={after} />
      <Trap />
    </>
  )
}

function Questions({ asked }: { asked: Asked }) {
  return asked.map((one) => <Ask key={one.name} {...one} />)
}

/** People don't see it. What fills it in isn't a person. */
function Trap() {
  return (
    <div className="govuk-visually-hidden" aria-hidden="true">
      <label htmlFor="website">Leave this empty</label>
      <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  )
}

function AreaQuestion({ asked, likely }: { asked: Asked; likely: readonly string[] }) {
  return (
    <div className="with-map">
      {asked.map(({ question, ...one }) => (
        <Ask
          key={one.name}
          {...one}
          question={'choices' in question ? { ...question, choices: likelyFirst(question.choices, likely) } : question}
          isTitle
        />
      ))}
      <CouncilAreasMap />
    </div>
  )
}

function likelyFirst(choices: readonly Choice[], likely: readonly string[]): readonly Choice[] {
  if (likely.length === 0) return choices
  const first = likely.flatMap((area) => choices.filter(({ value }) => value === area))
  const others = choices.filter((choice) => !first.includes(choice))
  return [...under('Most likely, by your postcode', first), ...under('Other areas', others)]
}

function under(above: string, choices: readonly Choice[]) {
  return choices.map((choice, index) => (index === 0 ? { ...choice, above } : choice))
}
