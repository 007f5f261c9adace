import { runtime } from '#lib/runtime.ts'
import { describeFilter, readDirectoryFilter } from '#lib/services/directory.ts'
import { plansPage, topicHelp } from '#lib/urgent-topics/topic-help.ts'
import type { UrgentTopic } from '#lib/urgent-topics/topics.ts'

/** The pages to read on about these topics, as they are published now, each once. */
export function topicPages(topics: UrgentTopic[], isAboutPlans = false): { href: string; title: string }[] {
  const titles = new Map(
    runtime()
      .routes.current()
      .map(({ path, title }) => [path, title]),
  )
  const pages = [...topics.flatMap((topic) => topicHelp[topic].pages), ...(isAboutPlans ? [plansPage] : [])]
  return [...new Set(pages)].flatMap((href) => {
    const [path = '', query] = href.split('?')
    const title = titles.get(path)
    return title ? [{ href, title: query ? `${title}: ${describeFilter(readDirectoryFilter(new URLSearchParams(query)))}` : title }] : []
  })
}
