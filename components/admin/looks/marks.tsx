import { SiteMark } from '#components/layout/site-mark.tsx'
import { paths } from '#lib/paths.ts'

/** Where Payload would draw its own mark, and above the sign-in forms. */
export function Logo() {
  return (
    <div className="staff-mark">
      <SiteMark />
      <span className="staff-mark__words">
        <span className="staff-mark__site">Reducing reoffending</span>
        <span className="staff-mark__place">Avon and Somerset</span>
      </span>
    </div>
  )
}

/** In the header, the way to the first screen; Payload names it. */
export function Icon() {
  return (
    <span className="staff-icon">
      <SiteMark />
    </span>
  )
}

/** At the top of the menu. */
export function MenuHead() {
  return (
    <a className="staff-head" href={paths.admin}>
      <Logo />
    </a>
  )
}
