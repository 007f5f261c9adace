const drawings = {
  'off-site': { viewBox: '0 0 12 12', d: 'M4 2H1.500v8.500H10V8M6.500 1.500h4v4M10.500 1.500 5.500 6.500' },
  phone: {
    viewBox: '0 0 24 24',
    d: 'M6 3h3.500l1.500 5-2.200 1.600a12 12 0 0 0 5.600 5.600L16 13l5 1.500V18a3 3 0 0 1-3.300 3A16.500 16.500 0 0 1 3 6.300 3 3 0 0 1 6 3z',
  },
  onward: { viewBox: '0 0 24 24', d: 'M4 12h15M12.500 5.500 19 12l-6.500 6.500' },
  down: { viewBox: '0 0 24 24', d: 'M12 4v15M5.500 12.500 12 19l6.500-6.500' },
} as const

export type IconName = keyof typeof drawings

/** Each drawing once a page; an icon refers to it. */
export function Icons() {
  return (
    <svg className="icons" aria-hidden="true">
      {Object.entries(drawings).map(([name, { viewBox, d }]) => (
        <symbol key={name} id={`icon-${name}`} viewBox={viewBox}>
          <path d={d} />
        </symbol>
      ))}
    </svg>
  )
}

/** Says again what the words beside it say, so screen readers pass it by. */
export function Icon({ name, className = 'icon' }: { name: IconName; className?: string }) {
  return (
    <svg className={className} aria-hidden="true" focusable="false">
      <use href={`#icon-${name}`} />
    </svg>
  )
}
