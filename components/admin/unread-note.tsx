import { type BeforeListTableServerProps, createLocalReq } from 'payload'
import { formatDay } from '#lib/dates.ts'
import { findNewest, findUnread } from '#lib/page-feedback/unread.ts'
import { paths } from '#lib/paths.ts'

/** Above what visitors said: how much of it whoever asks hasn’t read, and the button that says they have. */
export async function UnreadNote({ payload, user }: BeforeListTableServerProps) {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const [{ count, since, href }, newest] = await Promise.all([findUnread(user, req), findNewest(req)])
  if (count === 0 || !newest) return null
  return (
    <form method="post" action={paths.readFeedback}>
      <p>
        <a href={href}>{`${count} came since ${formatDay(since)}`}</a>, when you last marked this list as read or were given your account.
      </p>
      <input type="hidden" name="until" value={newest} />
      <button type="submit">Mark as read</button>
    </form>
  )
}
