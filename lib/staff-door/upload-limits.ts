/** In bytes: the largest file that staff may upload. */
export const largestFile = 25 * 1024 * 1024
/** In bytes: the most that the words sent beside it may hold. */
export const largestField = 2 * 1024 * 1024
