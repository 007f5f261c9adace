/** Why a nomination or a project isn’t suitable. The register counts refusals by these, so they name nobody and no place. */
export const unsuitableReasons = {
  paidWork: 'Somebody is paid to do it',
  profit: 'Somebody would make a profit from it',
  noCommunityBenefit: 'It doesn’t benefit the community',
  private: 'It is a private home or garden',
  owner: 'The owner doesn’t agree',
  unsafe: 'It isn’t safe, or needs special training',
  tooLittle: 'There is too little work for a group',
  elsewhere: 'It isn’t in Avon and Somerset',
  notEnoughKnown: 'We don’t know enough about it',
  alreadyDone: 'It has been done already',
  other: 'Another reason',
} as const

export type UnsuitableReason = keyof typeof unsuitableReasons
