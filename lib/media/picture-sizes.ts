/** In pixels: how wide the smaller copies are that are made of each picture. */
export const pictureWidths = { small: 400, large: 960 } as const

/** How Payload ends the name of such a copy: `photo-400x267.webp`. */
export const sizeSuffix = new RegExp(`-(?:${Object.values(pictureWidths).join('|')})x\\d+$`)
