import { Icon } from '#components/layout/icons.tsx'
import { findDomesticAbuseHelpline } from '#lib/helplines/queries.ts'
import { paths } from '#lib/paths.ts'
import { phoneAddress } from '#lib/phone/phone-number.ts'

/** Help comes first on a sensitive page about something else, whether or not whoever wrote it thought of that. */
export async function HelpBox() {
  const helpline = await findDomesticAbuseHelpline()

  return (
    <section className="help-box" aria-labelledby="help-box">
      <h2 className="help-box__title" id="help-box">
        Get help with domestic abuse
      </h2>
      <p>
        <span>
          In danger <NumberLink phone="999" />
        </span>
        {helpline?.phone && (
          <span>
            Women, 24 hours <NumberLink phone={helpline.phone} />
          </span>
        )}
        <a className="help-box__link" href={paths.info}>
          All helplines and local help
          <Icon name="onward" />
        </a>
      </p>
    </section>
  )
}

function NumberLink({ phone }: { phone: string }) {
  return (
    <a className="help-box__link number" href={phoneAddress(phone)}>
      {phone}
    </a>
  )
}
