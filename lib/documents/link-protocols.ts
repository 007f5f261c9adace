export const webProtocols = ['https:', 'http:']

/** What a link may lead to. Staff are told so, and anything else is drawn as words. */
export const linkProtocols = [...webProtocols, 'mailto:', 'tel:']
