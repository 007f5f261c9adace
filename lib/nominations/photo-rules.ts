/** How many photos a nomination may have. */
export const mostPhotos = 3
const megabytes = 7
/** In bytes: the largest file that is taken as a photo. */
export const largestPhoto = megabytes * 1024 * 1024
/** In pixels: the most that a photo is kept of, on either side. */
export const longestSide = 1600
/** What a browser offers to choose. A phone that knows only these sends its own kind as JPEG. */
export const photoTypes = 'image/jpeg,image/png,image/webp'

/** What to tell somebody of a file, by its name, that wasn’t added as a photo; or of the attempt. */
export const photoWords = {
  none: 'Select a photo',
  tooLarge: (name: string) => `${quoted(name)} is larger than ${megabytes} MB. Choose a smaller photo`,
  tooManyPixels: (name: string) => `${quoted(name)} has more than 50 million pixels. Choose a smaller photo`,
  heic: (name: string) => `${quoted(name)} is a HEIC photo. Send it as a JPEG, or go on without it`,
  notPicture: (name: string) => `${quoted(name)} is not a JPEG, PNG or WebP photo. Choose one that is`,
  empty: (name: string) => `${quoted(name)} is empty. Choose another photo`,
  broken: (name: string) => `${quoted(name)} can’t be read. Choose another photo`,
  tooMany: (name: string) => `You can add up to ${mostPhotos} photos, so ${quoted(name)} was not added`,
  notNow: (name: string) => `We can’t take ${quoted(name)} at the moment. Go on without it, or try again in an hour`,
  tooMuch: `That is more than we can take at once. Add up to ${mostPhotos} photos, each up to ${megabytes} MB`,
  notAdded: 'Sorry, we could not add your photos. Try again in a few minutes, or go on without them',
}

const longestName = 60

/** A name as its sender knows it, as far as a sentence has room for it. */
function quoted(name: string) {
  const letters = [...name.replace(/\p{C}/gu, '')]
  return `“${letters.length > longestName ? `${letters.slice(0, longestName).join('')}…` : letters.join('')}”`
}

export function countPhotos(count: number) {
  return count === 1 ? '1 photo' : `${count} photos`
}

/** Messages of one field, each with a name of its own, as the errors of a form are kept. */
export function photoErrors(messages: readonly string[]) {
  return Object.fromEntries(messages.map((message, index) => [index === 0 ? 'photos' : `photos-${index + 1}`, message]))
}
