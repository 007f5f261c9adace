// Letters of addresses of the office's earlier sites too: dots, apostrophes, and a query that named a page.
const path = /^\/(?!\/)[\w\-./'’%&]{0,298}$/

/** Why an old address can't lead on, or undefined when it can. */
export function oldAddressFault(value: string | null | undefined) {
  if (!value) return 'Enter the path of the old address, like /contact-us'
  if (value === '/') return 'The front page can’t lead elsewhere'
  return path.test(value) ? undefined : 'Enter the path alone, like /contact-us: without a host, a question mark or a space'
}

/** Why a path can't be on the office's main website. */
export function mainSitePathFault(value: string | null | undefined) {
  return !value || path.test(value) || value === '/' ? undefined : 'Enter the path alone, like /about/'
}
