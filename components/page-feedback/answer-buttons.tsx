import { choiceId, choicesOf } from '#components/forms/choice.ts'
import { usefulness } from '#lib/page-feedback/schema.ts'

type AnswerButtonsProps = {
  /** Of the first button. */
  id: string
  /** The answer that was given, which nobody need give again. */
  given?: string | undefined
}

/** Each sends its answer at once. */
export function AnswerButtons({ id, given }: AnswerButtonsProps) {
  return (
    <div className="page-feedback__answers">
      {choicesOf(usefulness)
        .filter(({ value }) => value !== given)
        .map(({ value, label }, index) => (
          <button
            key={value}
            id={choiceId(id, index)}
            type="submit"
            name="useful"
            value={value}
            className="govuk-button govuk-button--secondary page-feedback__answer"
          >
            {label}
          </button>
        ))}
    </div>
  )
}
