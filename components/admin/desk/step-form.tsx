'use client'

import { DeskForm } from '#components/admin/desk/desk-form.tsx'
import { MonthField } from '#components/admin/desk/month-field.tsx'
import { useTold } from '#components/admin/desk/told.tsx'
import { noteQuestion, questionsOfStep } from '#lib/desk/step-questions.ts'
import { type FormErrors, type FormValues, firstMessages } from '#lib/forms/form-state.ts'
import { paths } from '#lib/paths.ts'
import { stepSchema } from '#lib/steps/answers.ts'
import type { Step } from '#lib/steps/step.ts'

type StepFormProps = {
  record: { kind: 'nominations' | 'projects'; id: string; status: string }
  step: Pick<Step<string>, 'to' | 'label' | 'asks'>
  years: readonly string[]
}

/** One step of a record: what it asks, a note, and the button that takes it. */
export function StepForm({ record: { kind, id, status }, step: { to, label, asks }, years }: StepFormProps) {
  const tell = useTold()
  const isMonth = asks === 'plannedFor'

  return (
    <DeskForm
      id={`step-${to}`}
      action={paths.takeStep(kind, id)}
      submit={label}
      groups={[{ questions: { ...questionsOfStep(asks), ...noteQuestion } }]}
      carried={{ from: status, to }}
      check={(values) => mistakesIn(asks, values)}
      done={({ message }) => tell(message ?? label)}
      alsoAsked={isMonth ? ['plannedFor'] : []}
    >
      {(error, idOf) =>
        isMonth && (
          <MonthField
            id={idOf('plannedFor')}
            name="plannedFor"
            label="Which month is it planned for?"
            years={years}
            error={error('plannedFor')}
          />
        )
      }
    </DeskForm>
  )
}

function mistakesIn(asks: StepFormProps['step']['asks'], values: FormValues): FormErrors {
  const { error } = stepSchema(asks).safeParse(values)
  if (!error) return {}
  const messages = firstMessages(error)
  return values.plannedFor === '' ? { ...messages, plannedFor: 'Choose a month and a year' } : messages
}
