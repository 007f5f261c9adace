import { hrefOf } from '#components/links/link-target.ts'
import { paths } from '#lib/paths.ts'
import type { CallToActionBlock as Block } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

export function CallToActionBlock({ block }: { block: Block }) {
  return (
    <>
      {block.reason && (
        <p className="govuk-body" dir={textDirection(block.reason)}>
          {block.reason}
        </p>
      )}
      <Action block={block} />
    </>
  )
}

/**
 * A link that looks like a button but isn't one: without a script the space key would not press it, so it has no button role. Nothing while
 * there is nowhere to go.
 */
function Action({ block }: { block: Block }) {
  const href = hrefOfAction(block)
  if (!href) return null

  return (
    <p className="govuk-body">
      <a className="govuk-button" href={href} draggable={false} dir={textDirection(block.label)}>
        {block.label}
      </a>
    </p>
  )
}

function hrefOfAction({ document, form }: Block) {
  if (document) return hrefOf(document)
  return form === 'nominate' ? paths.nominate : undefined
}
