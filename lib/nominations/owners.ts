/** Who owns or looks after the place, and whether they agree to the work. */
export const owners = {
  mine: 'I do, or my organisation does',
  agrees: 'Someone else does, and they agree to the work',
  notAsked: 'Someone else does, and I haven’t asked them',
  dontKnow: 'I don’t know',
} as const

export type Owner = keyof typeof owners
