import { createTransport } from 'nodemailer'
import { isLoopbackName } from '#lib/loopback-name.ts'
import { runtime } from '#lib/runtime.ts'
import { within } from '#lib/within.ts'

/** In milliseconds: a server that says nothing for so long is tried again later. */
const patience = 20_000
/** In milliseconds: one that says a little now and then holds up the letters behind it no longer than this. */
const longest = 60_000

type Sent = { id: string; to: string; subject: string; text: string }

/**
 * Hands a letter to the mail server: text alone, to one address. The same letter has the same number whenever it is sent, so that one that is
 * sent twice is known for the same.
 * @throws what nodemailer throws: `responseCode` is the server's, where it answered.
 */
export async function handToServer({ id, to, subject, text }: Sent) {
  const { SMTP_URL, MAIL_FROM } = runtime().env
  const transport = createTransport({
    ...connection(SMTP_URL ?? ''),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    const letter = {
      from: MAIL_FROM,
      to: { name: '', address: to },
      subject: oneLine(subject),
      text,
      messageId: `<${id}@${domainOf(MAIL_FROM)}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    }
    await within(longest, () => transport.sendMail(letter))
  } finally {
    transport.close()
  }
}

/** An address of a mail server without its port: 465 for smtps, 587 for smtp. */
function connection(address: string) {
  const { protocol, hostname, port, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  const auth = username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}
  // Else whoever stands between could leave encryption out, and read the links.
  const requireTLS = !secure && !isLoopbackName(hostname)
  return { host: hostname, port: Number(port) || (secure ? 465 : 587), secure, requireTLS, ...auth }
}

// A control character in a header would begin another.
function oneLine(text: string) {
  return text.replaceAll(/\p{Cc}+/gu, ' ')
}

function domainOf(from = '') {
  return /@([^\s@<>]+)>?$/.exec(from)?.[1] ?? 'localhost'
}
