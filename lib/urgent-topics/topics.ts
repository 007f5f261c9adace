/** What words can be about that a number answers better than a page does, in the order in which it is offered. */
export const urgentTopicNames = {
  danger: 'In danger now',
  suicide: 'Suicide and self-harm',
  domesticAbuse: 'Domestic abuse',
  sexualAbuse: 'Rape and sexual abuse',
  childAtRisk: 'A child at risk',
  ownBehaviour: 'Worried about your own behaviour',
} as const

export type UrgentTopic = keyof typeof urgentTopicNames
