import { DirectoryForm } from '#components/services/directory-form.tsx'
import type { ListedNeed } from '#lib/documents/listings.ts'
import { directoryAddress } from '#lib/services/directory.ts'
import { needs } from '#lib/services/options.ts'

/** What services help with, each leading to the services themselves, and a way to say where. */
export function NeedList({ listed }: { listed: ListedNeed[] }) {
  return (
    <>
      <DirectoryForm filter={{}} isShort />
      <ul className="plain-rows">
        {listed.map(({ need, count }) => (
          <li key={need}>
            <a className="govuk-link" href={directoryAddress({ need })}>
              {needs[need]}
              <span className="govuk-visually-hidden">: {count === 1 ? '1 service' : `${count} services`}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
