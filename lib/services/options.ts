import { councilAreas } from '#lib/nominations/council-areas.ts'

/** What people look for in the directory. The keys are in the address of a filtered list, so they never change. */
export const needs = {
  housing: 'Housing',
  work: 'Work, training and education',
  health: 'Health and mental health',
  drugsAndAlcohol: 'Drugs and alcohol',
  money: 'Money, benefits and debt',
  family: 'Family and relationships',
  legal: 'Legal advice and criminal records',
  abuse: 'Domestic or sexual abuse',
  victims: 'Being a victim of crime',
} as const

export const audiences = {
  convictions: 'People with convictions',
  families: 'Families of people with convictions',
  victims: 'Victims of crime',
  behaviour: 'People worried about their own behaviour',
  everyone: 'Everyone',
} as const

export const areasServed = { ...councilAreas, national: 'Across England' } as const

export type Need = keyof typeof needs
export type Audience = keyof typeof audiences
export type AreaServed = keyof typeof areasServed

/** Choices as people read them: “Bristol, Somerset”. */
export function labelsOf<Key extends string>(labels: Readonly<Record<Key, string>>, chosen: readonly Key[]) {
  return chosen.map((key) => labels[key]).join(', ')
}
