/** Whose site this is. Its main site holds the commissioner's other work. */
export const office = {
  name: 'Office of the Police and Crime Commissioner for Avon and Somerset',
  website: 'https://www.avonandsomerset-pcc.gov.uk',
} as const

/** Whether a site at this address is the office's main site itself, with or without `www.`. */
export function isMainSite(siteUrl: string) {
  return hostOf(siteUrl) === hostOf(office.website)
}

function hostOf(url: string) {
  return new URL(url).host.replace(/^www\./, '')
}
