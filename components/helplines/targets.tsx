import { Icon, type IconName } from '#components/layout/icons.tsx'
import { TextWithContacts } from '#components/links/text-with-contacts.tsx'
import { phoneAddress } from '#lib/phone/phone-number.ts'
import { textDirection } from '#lib/text-direction.ts'

/** One target: what is large, where it leads, and one line below. */
export type Target = { label: string; href: string; line: string; advice?: string | null | undefined }

/** The first help there is: at most three, filled, each the whole of its row. */
export function Targets({ targets }: { targets: Target[] }) {
  if (targets.length === 0) return null

  return (
    <ul className="targets">
      {targets.map(({ label, href, line, advice }) => (
        <li key={href}>
          <a className="targets__link" href={href} dir={textDirection(label)}>
            <Icon name={iconOf(href)} className="targets__icon" />
            {label}
          </a>
          <p className="targets__line">{line}</p>
          {advice && (
            <p className="targets__advice">
              <TextWithContacts text={advice} except={href} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What happens: it rings, it leads on, or it stays on the page. */
function iconOf(href: string): IconName {
  if (href.startsWith('tel:')) return 'phone'
  return href.startsWith('#') ? 'down' : 'onward'
}

/** The target that rings a number. Nothing for one that can't be dialled. */
export function ringing(phone: string | null | undefined) {
  const href = phone && phoneAddress(phone)
  return href ? { label: phone, href } : undefined
}
