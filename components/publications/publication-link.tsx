import { hrefOf } from '#components/links/link-target.ts'
import { SafeLink } from '#components/links/safe-link.tsx'
import { webHost } from '#components/links/web-host.ts'
import { knownRecord } from '#lib/documents/known-records.ts'
import { describeFile, mediaPath } from '#lib/media/media-file.ts'
import type { Organisation, Publication } from '#lib/payload-types.ts'

/** A link to a document itself that says what opens: type and size of our files, or whose website keeps it. */
export function PublicationLink({ publication }: { publication: Publication }) {
  const about = aboutPublication(publication)

  return (
    <>
      <SafeLink url={addressOf(publication)}>{publication.title}</SafeLink>
      {about && <span> ({about})</span>}
    </>
  )
}

/** “PDF, 240 KB” for a file of ours, “on the Somerset Council website” for another; undefined when nothing is known. */
export function aboutPublication({ file, url, publisher }: Pick<Publication, 'file' | 'url' | 'publisher'>) {
  const known = knownRecord(file)
  if (known) return describeFile(known)
  const host = webHost(url)
  return host && `on ${websiteOf(host, knownRecord(publisher))}`
}

/** A publisher's document may be on somebody else's website. */
function websiteOf(host: string, publisher: Organisation | undefined) {
  return publisher && webHost(publisher.website) === host ? `the ${publisher.name} website` : host
}

/** The document itself where there is one, else the page about it. */
function addressOf({ file, url, id }: Publication) {
  const filename = knownRecord(file)?.filename
  if (filename) return mediaPath(filename)
  return url ?? hrefOf({ relationTo: 'publications', value: id })
}
