/** How a person can make sure of a helpline's or a service's details. */
export const checkWays = {
  phoned: 'Phoned it',
  readOwnPage: 'Read the organisation’s own page that day',
} as const
