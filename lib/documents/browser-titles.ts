/** What the browser calls a sensitive page: in its tab, in its history, and where it offers the page again. */
export const browserTitles = {
  help: 'Help and advice',
  support: 'Support for you',
  talk: 'Talk to someone',
  programme: 'Programme: the page’s own title',
} as const

export type BrowserTitle = keyof typeof browserTitles

/** The title in the browser of a sensitive page. */
export function browserTitleOf({ title, browserTitle }: { title: string; browserTitle?: BrowserTitle | null | undefined }) {
  return browserTitle === 'programme' ? `Programme: ${title}` : browserTitles[browserTitle ?? 'help']
}
