'use client'

/** Opens the browser's own way to print, which also makes a tagged PDF. */
export function PrintButton() {
  return (
    <button type="button" className="desk__button" onClick={() => print()}>
      Print, or save as PDF
    </button>
  )
}
