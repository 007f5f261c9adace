'use client'

import { useEffect, useState } from 'react'
import { useOutcomes } from '#components/admin/saves/use-outcomes.ts'
import { usePlace } from '#components/admin/saves/use-place.ts'
import { paths } from '#lib/paths.ts'
import type { SiteAddress } from '#lib/publishing/site-address.ts'

type Props = { document: { collection: string; id: string }; now: SiteAddress }

/** Says it anew after each save, so that whoever has published a page can go and see it. */
export function SiteAddressNow({ document, now }: Props) {
  const { place } = usePlace()
  const [{ address, isPublished }, setAddress] = useState(now)
  useEffect(() => setAddress(now), [now])
  useOutcomes(place, ({ isSaved }) => {
    if (isSaved) void ask(document).then((found) => found && setAddress(found))
  })

  return (
    <div className="field-type" aria-live="polite">
      <p style={{ margin: 0, overflowWrap: 'anywhere' }}>
        {isPublished ? (
          <>
            <a href={address} target="_blank" rel="noopener">
              See it on the site (opens in a new tab)
            </a>
            : {address}
          </>
        ) : (
          `Not on the site. Once it is published, it is at ${address}`
        )}
      </p>
    </div>
  )
}

async function ask({ collection, id }: Props['document']): Promise<SiteAddress | undefined> {
  try {
    const answer = await fetch(paths.addressOf(collection, id))
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  }
}
