import type { ReactElement } from 'react'
import { BoardArticle } from '#components/boards/board-article.tsx'
import { PageArticle } from '#components/documents/page-article.tsx'
import { ProgrammeArticle } from '#components/documents/programme-article.tsx'
import { NewsArticle } from '#components/news/news-article.tsx'
import { PartnershipArticle } from '#components/partnerships/partnership-article.tsx'
import { PublicationArticle } from '#components/publications/publication-article.tsx'
import { ServiceArticle } from '#components/services/service-article.tsx'
import { StrategyArticle } from '#components/strategies/strategy-article.tsx'
import type { SiteDocument } from '#lib/documents/site-document.ts'

/** What a document says, without the frame around it (document-page.tsx) and the help that it begins with (document-help.tsx). */
export function DocumentArticle({ collection, document }: SiteDocument): ReactElement {
  switch (collection) {
    case 'pages':
      return <PageArticle page={document} />
    case 'boards':
      return <BoardArticle board={document} />
    case 'partnerships':
      return <PartnershipArticle partnership={document} />
    case 'programmes':
      return <ProgrammeArticle programme={document} />
    case 'strategies':
      return <StrategyArticle strategy={document} />
    case 'services':
      return <ServiceArticle service={document} />
    case 'publications':
      return <PublicationArticle publication={document} />
    case 'news':
      return <NewsArticle news={document} />
  }
}
