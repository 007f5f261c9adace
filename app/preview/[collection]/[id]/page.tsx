import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { contentsOf } from '#components/documents/contents-of.ts'
import { DocumentArticle } from '#components/documents/document-article.tsx'
import { DocumentHelp } from '#components/documents/document-help.tsx'
import { DocumentPage } from '#components/documents/document-page.tsx'
import { RelatedPages } from '#components/documents/related-pages.tsx'
import { PreviewNotice } from '#components/layout/preview-notice.tsx'
import { findDraft } from '#lib/documents/queries.ts'
import { isDocumentCollection, paths } from '#lib/paths.ts'
import { findStaff } from '#lib/users/queries.ts'

export const metadata: Metadata = { title: 'Preview', robots: { index: false } }

type Props = { params: Promise<{ collection: string; id: string }> }

export default async function PreviewPage({ params }: Props) {
  const { collection, id } = await params
  const user = await findStaff(await headers())
  if (!user) redirect(paths.signIn(`/preview/${collection}/${id}`))
  if (!isDocumentCollection(collection)) notFound()
  const draft = (await findDraft(collection, id, user)) ?? notFound()

  return (
    <DocumentPage
      document={draft.document}
      trail={[]}
      notice={<PreviewNotice />}
      help={<DocumentHelp {...draft} />}
      contents={contentsOf(draft)}
      feedback={null}
    >
      <DocumentArticle {...draft} />
      <RelatedPages related={draft.document.related} />
    </DocumentPage>
  )
}
