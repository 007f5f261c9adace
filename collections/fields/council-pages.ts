import type { Field } from 'payload'
import { webAddressField } from '#collections/fields/web-address.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'

/** A page of each area’s council, to which the form leads those whom it can’t help. */
export const councilPagesFields: Field[] = Object.entries(councilAreas).map(([name, label]) =>
  webAddressField({ name, label, isOverHttps: true }),
)
