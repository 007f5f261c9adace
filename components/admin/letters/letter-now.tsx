'use client'

import { useFormFields } from '@payloadcms/ui'
import type { LetterKind } from '#lib/nominations/letter-kinds.ts'
import { fillWords, type Place } from '#lib/nominations/letters/letter-words.ts'
import './letters.scss'

type LetterNowProps = {
  kind: LetterKind
  filled: Record<Place, string>
  hasLink: boolean
  /** Whether its reference is of a nomination that is there. */
  isReal: boolean
}

export function LetterNow({ kind, filled, hasLink, isReal }: LetterNowProps) {
  const subject = useFormFields(([fields]) => fields[`${kind}.subject`]?.value)
  const text = useFormFields(([fields]) => fields[`${kind}.text`]?.value)
  const letter = fillWords({ subject: wordsIn(subject), text: wordsIn(text) }, filled)

  return (
    <section className="field-type letter-preview">
      <h3>How it reads</h3>
      <p>
        {isReal ? 'With the reference of the nomination that came last.' : 'With a reference that nobody has.'}
        {hasLink && ' Each letter gets a link of its own, which is left out here.'}
      </p>
      <div className="letter-preview__letter">
        <p>
          <strong>{letter.subject}</strong>
        </p>
        <p className="letter-preview__text">{letter.text}</p>
      </div>
    </section>
  )
}

function wordsIn(value: unknown) {
  return typeof value === 'string' ? value : ''
}
