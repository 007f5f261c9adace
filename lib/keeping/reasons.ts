/** Why staff erase one by hand, as their log says it: a list, so that the log holds nothing that anybody wrote. */
export const eraseReasons = {
  asked: 'The person asked us to',
  notNeeded: 'We don’t need it any more',
  byMistake: 'It should not have been sent',
} as const

export type EraseReason = keyof typeof eraseReasons
