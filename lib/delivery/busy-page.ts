import { faultPage, faultPolicy } from '#lib/delivery/fault-page.ts'
import { compressPage, type StoredPage } from '#lib/delivery/stored-page.ts'

const title = 'Sorry, this site is very busy'

/** What a visitor gets whose turn doesn't come, made once. `sent` stands for a page that follows what somebody sent. */
const busyPages = {
  page: readyMade('We can’t show this page at the moment. Wait a few seconds, then load it again.'),
  search: readyMade('We can’t search at the moment. Wait a few seconds, then load this page again.'),
  sent: readyMade('If you have just sent us something, we have it. To see this page, wait a few seconds, then load it again.'),
}

export function busyPage(kind: keyof typeof busyPages): Promise<StoredPage> {
  return busyPages[kind]
}

function readyMade(text: string) {
  const body = Buffer.from(faultPage({ title, text }))
  // What somebody searched for may be sensitive, and nobody knows of what.
  const page = { path: '', status: 503, contentType: 'text/html; charset=utf-8', policy: faultPolicy, isSensitive: true, database: '' }
  return compressPage({ ...page, body }, 11)
}
