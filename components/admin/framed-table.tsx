import type { ReactNode } from 'react'
import './framed-table.scss'

/** What is wider than a phone and is moved sideways, by keyboard too. */
export function Sideways({ label, className = '', children }: { label: string; className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard can't move it (WCAG 2.1.1).
    <section className={`sideways ${className}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}

/** A table of our own in the admin. `children` are its rows. */
export function FramedTable({ label, headings, children }: { label: string; headings: readonly string[]; children: ReactNode }) {
  return (
    <Sideways label={label}>
      <table className="framed-table">
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </Sideways>
  )
}
