/**
 * Sentences of the model accessibility statement, which the law fixes: Public Sector Bodies (Websites and Mobile Applications) (No. 2)
 * Accessibility Regulations 2018, regulation 8, and the model that it refers to. GOV.UK’s sample says of each that it must not be changed,
 * so nobody can make them easier to read.
 */
export const modelWording = [
  'This accessibility statement applies to the public pages of this website about reducing reoffending in Avon and Somerset.',
  'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’).',
  'If you’re not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).',
  'The Office of the Police and Crime Commissioner for Avon and Somerset is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
  'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.',
  'The content listed below is non-accessible for the following reasons.',
]

/** What the licences of Ordnance Survey, Royal Mail and the Office for National Statistics ask to be said, as they ask it. */
export const licenceWording = [
  'Contains OS data © Crown copyright and database right 2014.',
  'Contains Royal Mail data © Royal Mail copyright and database right 2014.',
  'Contains National Statistics data © Crown copyright and database right 2014.',
  'Source: Office for National Statistics.',
]
