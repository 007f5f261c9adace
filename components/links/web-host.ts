/** A website's name as it stands in the address bar: “gov.uk”. Undefined for what is no address. */
export function webHost(url: string | null | undefined) {
  return url ? URL.parse(url)?.host.replace(/^www\./, '') : undefined
}
