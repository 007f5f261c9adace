import config from '@payload-config'
import { getPayload } from 'payload'

/** The one door to Payload. It connects on first use; a failed connection is tried again on the next. */
export function payload() {
  return getPayload({ config })
}
