import type { PayloadHandler } from 'payload'
import { tidyEmail } from '#lib/forms/email-address.ts'
import { describeHeld } from '#lib/keeping/describe-held.ts'
import { findHeldAbout } from '#lib/keeping/held-about.ts'
import { noteSight } from '#lib/nominations/note-sight.ts'
import { paths } from '#lib/paths.ts'
import { doesCasework } from '#lib/users/rights.ts'
import { sentFields } from '#lib/users/sent-fields.ts'

/** All that is held about an email address or a phone number, as a text to read, to hand over or to keep. It is noted before it is sent. */
export const aboutSomebody: PayloadHandler = async (req) => {
  if (!doesCasework(req.user)) return new Response('Only whoever does casework can do this.', { status: 403 })
  const body = new Uint8Array((await req.arrayBuffer?.()) ?? [])
  const { contact = '' } = await sentFields(req.headers.get('content-type') ?? '', body)
  const asked = tidyEmail(contact).trim()
  if (asked === '') return new Response(null, { status: 303, headers: { Location: `${paths.keeping}?refused=422` } })
  const held = await findHeldAbout(asked)
  await noteSight('export', held, req)
  return new Response(describeHeld(asked, held, new Date()), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': 'attachment; filename="what-we-hold.txt"',
      'Cache-Control': 'no-store',
    },
  })
}
