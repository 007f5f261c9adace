/** A website's name as the address bar shows it: “gov.uk”. Undefined for what isn't an address. */
export function webHost(url: string | null | undefined) {
  return url ? URL.parse(url)?.host.replace(/^www\./, '') : undefined
}
