import type { ReactNode } from 'react'
import type { Section as SectionOfPage } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'

/** A part of a page below a hairline. Where there is room its heading hangs beside its text. */
export function Section({ heading, children }: { heading?: SectionOfPage | undefined; children: ReactNode }) {
  const text = <div className="section__text">{children}</div>
  if (!heading) return <div className="section">{text}</div>

  return (
    <section className="section" aria-labelledby={heading.id}>
      <SectionHeading heading={heading} />
      {text}
    </section>
  )
}
