import type { ReactNode } from 'react'

export type Answer = {
  name: string
  answer: readonly string[] /** What stands at its end, such as the way to change it. */
  action?: ReactNode
}

/** Answers as they were given, each under the name of its question. */
export function AnswerList({ answers }: { answers: readonly Answer[] }) {
  return (
    <dl className="answers">
      {answers.map(({ name, answer, action }) => (
        <div key={name}>
          <dt>{name}</dt>
          {answer.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
          {action && <dd className="answers__action">{action}</dd>}
        </div>
      ))}
    </dl>
  )
}
