/** Where somebody goes who leaves quickly: an everyday page of a well-known site, so that nobody who sees the screen wonders about it. */
export const somewhereElse = 'https://www.bbc.co.uk/weather'
