import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { contentsOf } from '#components/documents/contents-of.ts'
import { DocumentArticle } from '#components/documents/document-article.tsx'
import { DocumentPage } from '#components/documents/document-page.tsx'
import { PageFeedbackForm } from '#components/page-feedback/page-feedback-form.tsx'
import { findPublishedAt } from '#lib/documents/queries.ts'
import { paths } from '#lib/paths.ts'
import { siteUrl } from '#lib/runtime.ts'
import { siteName } from '#lib/site-name.ts'
import { findSite } from '#lib/site-settings/queries.ts'

type Props = { params: Promise<{ path?: string[] }> }

const findPublished = cache(findPublishedAt)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const published = await findPublished(await pathOf(params))
  if (!published) return {}
  const { title, summary } = published.document
  const { path } = published
  return {
    title: path === paths.home ? { absolute: siteName } : title,
    description: summary,
    alternates: { canonical: `${siteUrl()}${path}` },
  }
}

export default async function PublishedPage({ params }: Props) {
  const published = (await findPublished(await pathOf(params))) ?? notFound()
  const { document, path, crumbs, publication, publishedAt } = published
  const site = await findSite()

  return (
    <DocumentPage
      title={document.title}
      summary={document.summary}
      trail={crumbs}
      contents={contentsOf(published)}
      updatedAt={publishedAt}
      feedback={<PageFeedbackForm path={path} publishedVersion={publication} reasons={site?.visitReasons ?? []} />}
    >
      <DocumentArticle {...published} />
    </DocumentPage>
  )
}

async function pathOf(params: Props['params']) {
  const { path = [] } = await params
  return `/${path.map(decodeURIComponent).join('/')}`
}
