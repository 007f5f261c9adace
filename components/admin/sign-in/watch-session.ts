import { paths } from '#lib/paths.ts'

// In milliseconds. A session ends half an hour after it was last used (lib/users/sessions.ts).
const renewedEvery = 60_000
const endsAfter = 30 * 60_000
const looksEvery = 30_000

// Of all windows: one that lies idle doesn't end what goes on in another.
const lastUseKey = 'staff-last-use'
const uses = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** The event by which a form learns of it; one that is prevented keeps the page. */
export const sessionEnded = 'staff:session-ended'

/**
 * Renews the session when a key or a pointer has moved since it was last renewed, at most once a minute. Where the server doesn't answer, the
 * page stays as it is. When it says that the session has ended, the window is told (`sessionEnded`), and the sign-in page follows, which leads
 * back, unless a form that holds words stays for them.
 * @returns what stops it.
 */
export function watchSession() {
  let renewedAt = Date.now()
  let hasEnded = false
  noteUse()

  function onUse() {
    noteUse()
    if (Date.now() - renewedAt < renewedEvery) return
    renewedAt = Date.now()
    void ask({}).then(endIf)
  }

  function look() {
    if (!hasEnded && Date.now() - lastUse() > endsAfter) void ask({ isLook: 'yes' }).then(endIf)
  }

  /** Told once, and again only after somebody has signed in meanwhile, in another window. */
  function endIf(isOver: boolean) {
    const wasOver = hasEnded
    hasEnded = isOver
    if (!isOver || wasOver) return
    if (dispatchEvent(new CustomEvent(sessionEnded, { cancelable: true })))
      location.assign(paths.signIn(`${location.pathname}${location.search}`))
  }

  for (const use of uses) addEventListener(use, onUse, { passive: true, capture: true })
  const timer = setInterval(look, looksEvery)
  return () => {
    for (const use of uses) removeEventListener(use, onUse, { capture: true })
    clearInterval(timer)
  }
}

/** Whether the session is over. Only the server's own word counts: 5xx and no answer say nothing. */
async function ask(fields: object) {
  try {
    const body = JSON.stringify(fields)
    const { status } = await fetch('/api/users/refresh-token', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    return status === 401 || status === 403
  } catch {
    return false
  }
}

function noteUse() {
  localStorage.setItem(lastUseKey, String(Date.now()))
}

function lastUse() {
  return Number(localStorage.getItem(lastUseKey))
}
