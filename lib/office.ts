/** Whose site this is. Its main site holds the commissioner's other work. */
export const office = {
  name: 'Office of the Police and Crime Commissioner for Avon and Somerset',
  website: 'https://www.avonandsomerset-pcc.gov.uk',
} as const
