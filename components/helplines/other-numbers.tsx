import { PhoneLink } from '#components/links/phone-link.tsx'

/** One line of numbers below the targets: “Men: 0808 801 0327”. */
export function OtherNumbers({ numbers }: { numbers: { label: string; phone: string }[] }) {
  if (numbers.length === 0) return null

  return (
    <p className="other-numbers">
      {numbers.map(({ label, phone }) => (
        <span key={label}>
          {label}: <PhoneLink phone={phone} />
        </span>
      ))}
    </p>
  )
}
