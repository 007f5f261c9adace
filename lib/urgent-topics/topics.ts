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

/** The topics in the order in which help is offered: a topic's number in an address is its place here, from 1. */
export const urgentTopicList = [
  'danger',
  'suicide',
  'domesticAbuse',
  'sexualAbuse',
  'childAtRisk',
  'ownBehaviour',
] as const satisfies UrgentTopic[]
