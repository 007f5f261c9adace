import type { TypedUser } from 'payload'

type Person = Pick<TypedUser, 'role' | 'casework' | 'isDisabled'> | null | undefined

export const roles = { administrator: 'Administrator', editor: 'Editor' } as const

/** Whether somebody may work here at all. */
export function isStaff(person: Person) {
  return Boolean(person && !person.isDisabled)
}

export function isAdministrator(person: Person) {
  return isStaff(person) && person?.role === 'administrator'
}

/** Whether somebody may see what residents sent, and how to reach them. It goes with no role. */
export function doesCasework(person: Person) {
  return isStaff(person) && person?.casework === true
}

/** Whether somebody may change what the public sees: publish, withdraw, and alter or delete what is published. */
export function mayChangeLive(person: Person) {
  return isStaff(person)
}
