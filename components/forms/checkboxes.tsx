import type { ComponentProps } from 'react'
import { Above, choiceHintId, choiceId } from '#components/forms/choice.tsx'
import { Fieldset } from '#components/forms/fieldset.tsx'
import type { Question } from '#components/forms/question.ts'
import { answersOf, type Choice } from '#lib/forms/questions.ts'

type CheckboxesProps = Question & { choices: readonly Choice[] } & Omit<ComponentProps<'input'>, keyof Question | 'defaultChecked' | 'type'>

export function Checkboxes({ name, label, hint, error, value, isOptional, isTitle, id = name, choices, ...input }: CheckboxesProps) {
  const ticked = answersOf(value)

  return (
    <Fieldset id={id} label={label} hint={hint} error={error} isOptional={isOptional} isTitle={isTitle}>
      <div className="govuk-checkboxes">
        {choices.map((choice, index) => (
          <Checkbox
            key={choice.value}
            {...input}
            choice={choice}
            id={choiceId(id, index)}
            name={name}
            defaultChecked={ticked.includes(choice.value)}
          />
        ))}
      </div>
    </Fieldset>
  )
}

function Checkbox({ choice, id, ...input }: { choice: Choice; id: string } & ComponentProps<'input'>) {
  const hintId = choice.hint && choiceHintId(id)

  return (
    <>
      <Above words={choice.above} />
      <div className="govuk-checkboxes__item">
        <input
          {...input}
          className="govuk-checkboxes__input"
          id={id}
          type="checkbox"
          value={choice.value}
          aria-describedby={hintId}
          data-alone={choice.isAlone}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {choice.label}
        </label>
        {hintId && (
          <div id={hintId} className="govuk-hint govuk-checkboxes__hint">
            {choice.hint}
          </div>
        )}
      </div>
    </>
  )
}
