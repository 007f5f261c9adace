import { choiceId } from '#components/forms/choice.tsx'
import { choicesOf } from '#lib/forms/questions.ts'
import { usefulness } from '#lib/page-feedback/schema.ts'

type AnswerButtonsProps = {
  /** Of the first button. */
  id: string
  question: string
  /** The answer that was given, which nobody need give again. */
  given?: string | undefined
}

/** Each sends its answer at once. */
export function AnswerButtons({ id, question, given }: AnswerButtonsProps) {
  return (
    <fieldset>
      <legend>{question}</legend>
      <div className="feedback__answers">
        {choicesOf(usefulness)
          .filter(({ value }) => value !== given)
          .map(({ value, label }, index) => (
            <button
              key={value}
              id={choiceId(id, index)}
              type="submit"
              name="useful"
              value={value}
              className="govuk-button govuk-button--secondary"
            >
              {label}
            </button>
          ))}
      </div>
    </fieldset>
  )
}
