import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { contentsOf } from '#components/documents/contents-of.ts'
import { DocumentArticle } from '#components/documents/document-article.tsx'
import { DocumentHelp } from '#components/documents/document-help.tsx'
import { DocumentPage } from '#components/documents/document-page.tsx'
import { AlertPreviewNotice } from '#components/layout/preview-notice.tsx'
import { findAlertDraft } from '#lib/alerts/queries.ts'
import { topOf } from '#lib/alerts/section.ts'
import { findPublishedAt } from '#lib/documents/queries.ts'
import { paths } from '#lib/paths.ts'
import { previewAlert } from '#lib/render-context.ts'
import { findStaff } from '#lib/users/queries.ts'

export const metadata: Metadata = { title: 'Preview', robots: { index: false } }

type Props = { params: Promise<{ id: string }> }

/** An alert on the front page, or on the page at the top of its section, as it will stand there. */
export default async function AlertPreviewPage({ params }: Props) {
  const { id } = await params
  const user = await findStaff(await headers())
  if (!user) redirect(paths.signIn(paths.preview('alerts', id)))
  const alert = (await findAlertDraft(id, user)) ?? notFound()
  const published = (await findPublishedAt(topOf(alert) ?? paths.home)) ?? notFound()
  previewAlert(alert)

  return (
    <DocumentPage
      {...published}
      trail={published.crumbs}
      notice={<AlertPreviewNotice alert={alert} />}
      help={<DocumentHelp {...published} />}
      contents={contentsOf(published)}
      feedback={null}
    >
      <DocumentArticle {...published} />
    </DocumentPage>
  )
}
