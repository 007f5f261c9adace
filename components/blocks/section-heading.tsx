import type { Section } from '#components/blocks/headings.ts'

type SectionHeadingProps = { heading: Section | undefined; dir?: 'rtl' | undefined }

/** A heading that the contents list can lead to. One without words is left out: screen readers would stop at nothing. */
export function SectionHeading({ heading, dir }: SectionHeadingProps) {
  if (!heading) return null
  const { id, text, level } = heading

  return level === 2 ? (
    <h2 className="govuk-heading-l" id={id} dir={dir}>
      {text}
    </h2>
  ) : (
    <h3 className="govuk-heading-m" id={id} dir={dir}>
      {text}
    </h3>
  )
}
