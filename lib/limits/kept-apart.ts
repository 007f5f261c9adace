/** Why something was kept apart from the rest of what the public sent. */
export const keptApartReasons = {
  addressRange: 'Too many in an hour from one part of the internet',
  together: 'Too many in an hour, and the server can’t tell from where (TRUST_PROXY)',
  hurry: 'Sent within seconds of the first answer, as a machine does',
  trap: 'Something was written where no person sees a question',
} as const

export type KeptApartReason = keyof typeof keptApartReasons
