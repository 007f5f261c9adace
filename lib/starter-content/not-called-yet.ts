import type { StarterBlock } from '#lib/starter-content/starter-document.ts'

/** Stands wherever helplines do, until somebody at the office has called them. */
export const notCalledYet: StarterBlock = {
  blockType: 'text',
  markdown: 'We took these numbers and hours from published sources on the day shown. Nobody at our office has called them yet.',
}
