import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { hrefOf } from '#components/links/link-target.ts'
import { paths } from '#lib/paths.ts'
import type { CallToActionBlock as Block } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

export function CallToActionBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const heading = headings.get(block)

  return (
    <div className={heading ? 'call-to-action call-to-action--panel' : 'call-to-action'}>
      <SectionHeading heading={heading} />
      {block.reason && (
        <p className="govuk-body" dir={textDirection(block.reason)}>
          {block.reason}
        </p>
      )}
      <Action block={block} />
    </div>
  )
}

/** A link that looks like a button but isn't one: without a script the space key would not press it, so it has no button role. */
function Action({ block }: { block: Block }) {
  const href = hrefOfAction(block)
  if (!href) return <p className="govuk-body call-to-action__unavailable">{block.label}</p>

  return (
    <a className="govuk-button govuk-button--start" href={href} draggable={false} dir={textDirection(block.label)}>
      {block.label}
      <StartIcon />
    </a>
  )
}

function hrefOfAction({ document, form }: Block) {
  if (document) return hrefOf(document)
  return form === 'nominate' ? paths.nominate : undefined
}

function StartIcon() {
  return (
    <svg className="govuk-button__start-icon" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  )
}
