import type { Field } from 'payload'

/** Nothing that is stored: where a page is on the site, or will be, above its form. */
export function siteAddressField(): Field {
  return {
    name: 'siteAddress',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '/components/admin/site-address.tsx#SiteAddress' } },
  }
}
