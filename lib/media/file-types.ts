/** What staff may upload, by the type found in a file's bytes: the ending of its public name, and what a link calls it. No SVG: it can carry scripts. */
export const fileTypes = {
  'image/jpeg': { ending: 'jpg', label: 'JPEG', stem: 'picture' },
  'image/png': { ending: 'png', label: 'PNG', stem: 'picture' },
  'image/webp': { ending: 'webp', label: 'WebP', stem: 'picture' },
  'application/pdf': { ending: 'pdf', label: 'PDF', stem: 'document' },
} as const

export type FileType = keyof typeof fileTypes
export type PictureType = Exclude<FileType, 'application/pdf'>

export const mimeTypes = Object.keys(fileTypes)

export function isFileType(type: string | null | undefined): type is FileType {
  return Object.hasOwn(fileTypes, type ?? '')
}

export function isPictureType(type: string): type is PictureType {
  return isFileType(type) && type !== 'application/pdf'
}
