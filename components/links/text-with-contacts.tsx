import { SafeLink } from '#components/links/safe-link.tsx'
import { contactsInText } from '#lib/phone/contacts-in-text.ts'

type TextWithContactsProps = { text: string /** Where a link beside these words leads already. */; except?: string }

/** Running text in which each phone number and email address is a link. */
export function TextWithContacts({ text, except }: TextWithContactsProps) {
  const parts = contactsInText(text).map(({ href, ...part }) => (href && href !== except ? { ...part, href } : part))
  if (parts.length === 1) return <Part {...parts[0]} text={text} />

  // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place, and are drawn once.
  return parts.map((part, place) => <Part key={place} {...part} />)
}

function Part({ text, href }: { text: string; href?: string }) {
  return <SafeLink url={href}>{text}</SafeLink>
}
