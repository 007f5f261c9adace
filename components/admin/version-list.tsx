import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { CollectionSlug, DocumentViewServerProps } from 'payload'
import { formatMoment } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import { listVersions, type VersionMade } from '#lib/versions/queries.ts'

/** The versions of a document or record: when, who, and why. Each leads to what it said, where it can be put back. */
export async function VersionList({ initPageResult: { collectionConfig, docID, req }, searchParams }: DocumentViewServerProps) {
  if (!(collectionConfig && docID)) return null
  const page = Math.max(1, Number(searchParams?.page) || 1)
  const id = String(docID)
  const { versions, totalPages } = await listVersions({ collection: collectionConfig.slug as CollectionSlug, id, page }, req)
  const here = paths.versions(collectionConfig.slug, id)

  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collectionConfig.slug}
        id={id}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view="Versions"
      />
      <Gutter>
        <h1>Versions</h1>
        <VersionTable versions={versions} here={here} />
        <p>
          {page > 1 && <a href={`${here}?page=${page - 1}`}>Newer</a>} {page < totalPages && <a href={`${here}?page=${page + 1}`}>Older</a>}
        </p>
      </Gutter>
    </>
  )
}

function VersionTable({ versions, here }: { versions: VersionMade[]; here: string }) {
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            {['When', 'Who', 'What', 'Why'].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.id}>
              <td>
                <a href={`${here}/${version.id}`}>{formatMoment(version.at)}</a>
              </td>
              <td>{version.who}</td>
              <td>{version.what}</td>
              <td>{version.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
