'use client'

import { paths } from '#lib/paths.ts'

/** Shown once. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <>
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        Keep these recovery codes
      </h2>
      <p>
        Each signs you in once, in place of a code, should you lose your phone. They aren’t shown again: print them, or write them down.
      </p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <a href={paths.admin}>I have kept them: go on</a>
      </p>
    </>
  )
}
