import { tidy } from '#lib/routes/redirects.ts'

/** The path that somebody means who gives a whole address of this site, or a path that begins with a slash; undefined for any other words. */
export function pathMeant(text: string, siteUrl: string): string | undefined {
  if (/\s|^\/\//.test(text)) return undefined
  if (text.startsWith('/')) return URL.canParse(text, siteUrl) ? pathOf(new URL(text, siteUrl)) : undefined
  const address = parsed(text) ?? parsed(`https://${text}`)
  return address?.host === new URL(siteUrl).host ? pathOf(address) : undefined
}

function parsed(text: string) {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined
}

function pathOf({ pathname }: URL) {
  return tidy(pathname) || '/'
}
