import { Checkboxes } from '#components/forms/checkboxes.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextInput } from '#components/forms/text-input.tsx'
import type { FormQuestion } from '#lib/forms/questions.ts'

export type AskProps = {
  name: string
  question: FormQuestion
  value: string | string[] | undefined
  error: string | undefined
  /** Whether its words are the title of the page. For questions with choices alone. */
  isTitle?: boolean
  /** Of its first input, where its name isn't its own on the page. */
  id?: string
}

/** A question as its form's definition has it. */
export function Ask({ question, isTitle, ...answer }: AskProps) {
  switch (question.kind) {
    case 'line': {
      const { kind: _, width, ...line } = question
      return <TextInput {...answer} {...line} className={width ? `govuk-input--width-${width}` : ''} />
    }
    case 'paragraphs': {
      const { kind: _, ...area } = question
      return <TextArea {...answer} {...area} />
    }
    case 'choice': {
      const { kind: _, ...radios } = question
      return <Radios {...answer} {...radios} isTitle={isTitle} />
    }
    case 'choices': {
      const { kind: _, ...boxes } = question
      return <Checkboxes {...answer} {...boxes} isTitle={isTitle} />
    }
  }
}
