import type { ReactNode } from 'react'
import { StepForm } from '#components/admin/desk/step-form.tsx'
import { currentDay } from '#lib/dates.ts'
import { type RecordKind, records } from '#lib/steps/records.ts'
import { type Step, stepsFrom } from '#lib/steps/step.ts'

type StepsProps = {
  kind: RecordKind
  id: string
  status: string
  /** In place of the usual form, for steps that want another. */
  formOf?: (step: Step<string>) => ReactNode
  /** Whether a step's form is open to begin with. */
  isOpen?: (step: Step<string>) => boolean
}

/** What may come next, each folded until somebody opens it, so that nothing is done by one press too many. */
export function Steps({ kind, id, status, formOf = () => undefined, isOpen = () => false }: StepsProps) {
  const steps: readonly Step<string>[] = records[kind].steps
  const next = stepsFrom(steps, status)

  return (
    <section aria-labelledby="steps">
      <h2 id="steps">What comes next</h2>
      {next.length === 0 && <p>It is closed, so nothing comes next.</p>}
      {next.map((step) => (
        // By where it stands too, so that no answer of an earlier step is left in the next one's form.
        <details key={`${status} ${step.to} ${step.asks}`} className="desk__step" name="step" open={isOpen(step)}>
          <summary>{step.label}</summary>
          {formOf(step) ?? <StepForm record={{ kind, id, status }} step={pick(step)} years={nextYears()} />}
        </details>
      ))}
    </section>
  )
}

function pick({ to, label, asks }: Step<string>) {
  return { to, label, ...(asks && { asks }) }
}

function nextYears() {
  const year = Number(currentDay().slice(0, 'yyyy'.length))
  return [year, year + 1, year + 2].map(String)
}
