const scripts = ['Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko', 'Adlam', 'Mandaic', 'Samaritan', 'Hanifi_Rohingya']
const rightToLeft = `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`
const beginsRightToLeft = new RegExp(`^\\P{L}*${rightToLeft}`, 'u')
const anyRightToLeft = new RegExp(`(?=\\p{L})${rightToLeft}`, 'u')

/**
 * The `dir` of text whose first letter is written from right to left, as `dir="auto"` would have it; undefined for all other text, so that
 * a page without any carries no attribute for it.
 */
export function textDirection(text: string | null | undefined) {
  return text && beginsRightToLeft.test(text) ? 'rtl' : undefined
}

/** Whether any letter of it is written from right to left. */
export function hasRightToLeft(text: string) {
  return anyRightToLeft.test(text)
}
