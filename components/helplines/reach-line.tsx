import type { ReactNode } from 'react'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { Website } from '#components/links/website-link.tsx'
import { readPhone } from '#lib/phone/phone-number.ts'

type ReachLineProps = {
  name: string
  /** For whom, and what it costs. */
  about: string
  phone?: string | null | undefined
  website?: string | null | undefined
  /** Whose website it is, for a link that would else say no more than “Website”. */
  of: string
  /** More about it, which opens. */
  children?: ReactNode
}

/** One line: a name that opens what more there is to say, and beside it the number to ring or the website. */
export function ReachLine({ name, about, phone, website, of, children }: ReachLineProps) {
  return (
    <li>
      <div className="helpline">
        <details>
          <summary className="fold__summary">
            <span>
              {name}
              <span className="helpline__about">{about}</span>
            </span>
          </summary>
          <p className="helpline__more">{children}</p>
        </details>
        <Reach phone={phone} website={website} of={of} />
      </div>
    </li>
  )
}

/** A number to ring; words about one, like whom to text, below the name; or the website. */
function Reach({ phone, website, of }: Pick<ReachLineProps, 'phone' | 'website' | 'of'>) {
  if (phone && !readPhone(phone))
    return (
      <span className="helpline__words">
        <PhoneLink phone={phone} />
      </span>
    )

  return <span className="helpline__reach">{phone ? <PhoneLink phone={phone} /> : website && <Website url={website} of={of} />}</span>
}
