import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { contentsOf } from '#components/documents/contents-of.ts'
import { DocumentArticle } from '#components/documents/document-article.tsx'
import { DocumentHelp } from '#components/documents/document-help.tsx'
import { DocumentPage } from '#components/documents/document-page.tsx'
import { RelatedPages } from '#components/documents/related-pages.tsx'
import { StructuredData } from '#components/layout/structured-data.tsx'
import { PageFeedbackForm } from '#components/page-feedback/page-feedback-form.tsx'
import { metadataOf } from '#lib/documents/metadata.ts'
import { findPublishedAt } from '#lib/documents/queries.ts'
import { structuredData } from '#lib/documents/structured-data.ts'
import { directoryFilter, noteSensitive } from '#lib/render-context.ts'
import { isSensitiveFilter } from '#lib/services/directory.ts'

type Props = { params: Promise<{ path?: string[] }> }

const findPublished = cache(async (path: string) => {
  const published = await findPublishedAt(path)
  // The directory itself isn't a sensitive page, but what somebody asks of it may be.
  if (published && isSensitiveFilter(directoryFilter())) published.document.isSensitive = true
  return published
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const published = await findPublished(await pathOf(params))
  return published ? metadataOf(published) : {}
}

export default async function PublishedPage({ params }: Props) {
  const published = (await findPublished(await pathOf(params))) ?? notFound()
  const { document, path, crumbs, publication } = published
  if (document.isSensitive) noteSensitive()

  return (
    <>
      <DocumentPage
        document={document}
        path={path}
        trail={crumbs}
        help={<DocumentHelp {...published} />}
        contents={contentsOf(published)}
        feedback={<PageFeedbackForm path={path} publishedVersion={publication} isSensitive={document.isSensitive} />}
      >
        <DocumentArticle {...published} />
        <RelatedPages related={document.related} />
      </DocumentPage>
      <StructuredData data={structuredData(published)} />
    </>
  )
}

async function pathOf(params: Props['params']) {
  const { path = [] } = await params
  return `/${path.map(decodeURIComponent).join('/')}`
}
