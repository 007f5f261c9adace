import { paths } from '#lib/paths.ts'

const here = 'http://staff.invalid'
const staffPages = /^\/(?:admin|preview)(?:\/|$)/
const ends = /^\/admin\/(?:login|logout|logout-inactivity|forgot|reset|new-password|create-first-user)(?:\/|$)/

/** Where somebody is led after signing in: the page of ours that they came from, or the front of the staff's pages. */
export function staffPath(asked: unknown) {
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked)) return paths.admin
  const url = URL.parse(asked, here)
  if (url?.origin !== here || !staffPages.test(url.pathname) || ends.test(url.pathname)) return paths.admin
  return `${url.pathname}${url.search}${url.hash}`
}
