import type { HeadingsByOwner, Section } from '#components/blocks/headings.ts'
import { textDirection } from '#lib/text-direction.ts'

type SectionHeadingProps = { heading: Section | undefined; dir?: 'rtl' | undefined }

/** A heading that the contents list can lead to. One without words is left out: screen readers would stop at nothing. */
export function SectionHeading({ heading, dir }: SectionHeadingProps) {
  if (!heading) return null
  const { id, text, level } = heading
  const [Level, size] = levels[level]

  return (
    <Level className={`govuk-heading-${size}`} id={id} dir={dir ?? textDirection(text)}>
      {text}
    </Level>
  )
}

const levels = { 2: ['h2', 'l'], 3: ['h3', 'm'], 4: ['h4', 's'] } as const

/**
 * The heading of one thing among several in a block, which the contents list leaves out. With no heading above it, it is a section itself.
 */
export function SubHeading({ headings, text, id }: { headings: HeadingsByOwner; text: string; id?: string }) {
  const Level = headings.size > 0 ? 'h3' : 'h2'

  return (
    <Level className="govuk-heading-m" id={id} dir={textDirection(text)}>
      {text}
    </Level>
  )
}
