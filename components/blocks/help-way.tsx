import type { ReactNode } from 'react'
import { textDirection } from '#lib/text-direction.ts'

/** One way of a help panel. Its situation is a heading, so that someone who moves by headings finds their own without reading the others. */
export function HelpWay({ situation, children }: { situation: string; children: ReactNode }) {
  return (
    <div className="help-panel__way">
      <h3 className="govuk-heading-m" dir={textDirection(situation)}>
        {situation}
      </h3>
      <div className="help-panel__advice">{children}</div>
    </div>
  )
}
