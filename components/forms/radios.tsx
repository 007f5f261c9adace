import type { ComponentProps } from 'react'
import { Above, choiceHintId, choiceId } from '#components/forms/choice.tsx'
import { Fieldset } from '#components/forms/fieldset.tsx'
import type { Question } from '#components/forms/question.ts'
import { answersOf, type Choice } from '#lib/forms/questions.ts'

type RadiosProps = Question & { choices: readonly Choice[]; isSmall?: boolean; isInline?: boolean } & Omit<
    ComponentProps<'input'>,
    keyof Question | 'defaultChecked' | 'type'
  >

export function Radios({ name, label, hint, error, value, isOptional, isTitle, id = name, ...rest }: RadiosProps) {
  const { choices, isSmall, isInline, ...input } = rest
  const [chosen] = answersOf(value)

  return (
    <Fieldset id={id} label={label} hint={hint} error={error} isOptional={isOptional} isTitle={isTitle}>
      <div className={`govuk-radios ${isSmall ? 'govuk-radios--small' : ''} ${isInline ? 'govuk-radios--inline' : ''}`}>
        {choices.map((choice, index) => (
          <Radio
            key={choice.value}
            {...input}
            choice={choice}
            id={choiceId(id, index)}
            name={name}
            defaultChecked={choice.value === chosen}
          />
        ))}
      </div>
    </Fieldset>
  )
}

function Radio({ choice, id, ...input }: { choice: Choice; id: string } & ComponentProps<'input'>) {
  const hintId = choice.hint && choiceHintId(id)

  return (
    <>
      <Above words={choice.above} />
      <div className="govuk-radios__item">
        <input {...input} className="govuk-radios__input" id={id} type="radio" value={choice.value} aria-describedby={hintId} />
        <label className="govuk-label govuk-radios__label" htmlFor={id}>
          {choice.label}
        </label>
        {hintId && (
          <div id={hintId} className="govuk-hint govuk-radios__hint">
            {choice.hint}
          </div>
        )}
      </div>
    </>
  )
}
