import { LinkRows } from '#components/links/link-rows.tsx'
import { DirectoryForm } from '#components/services/directory-form.tsx'
import type { ListedNeed } from '#lib/documents/listings.ts'
import { directoryAddress } from '#lib/services/directory.ts'
import { needs } from '#lib/services/options.ts'

/** What services help with, each leading to the services themselves, and a way to say where. */
export function NeedList({ listed }: { listed: ListedNeed[] }) {
  return (
    <>
      <DirectoryForm filter={{}} isShort />
      <LinkRows
        links={listed.map(({ need, count }) => ({
          href: directoryAddress({ need }),
          label: needs[need],
          unseen: `: ${count === 1 ? '1 service' : `${count} services`}`,
        }))}
      />
    </>
  )
}
