/** Why something was kept apart from the rest of what the public sent. */
export const keptApartReasons = {
  addressRange: 'Too many in an hour from one part of the internet',
  together: 'Too many in an hour, and the server can’t tell from where (TRUST_PROXY)',
} as const

export type KeptApartReason = keyof typeof keptApartReasons
