/** The site's own mark: a circle that opens into a way out. Decoration, so it is hidden from screen readers. */
export function SiteMark() {
  return (
    <svg className="bar__mark" viewBox="0 0 52 52" fill="none" strokeWidth="5" strokeLinecap="round" aria-hidden="true" focusable="false">
      <path stroke="currentColor" d="M40.5 35.2A19 19 0 1 1 34.6 10.6" />
      <path className="bar__way" strokeLinejoin="round" d="M24 28 45 7M33.500 6.500H45.500V18.500" />
    </svg>
  )
}
