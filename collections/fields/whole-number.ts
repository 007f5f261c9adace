import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { number as validNumber } from 'payload/shared'
import type { SiteSetting } from '#lib/payload-types.ts'

type WholeNumber = {
  name: string
  label: string
  /** Of what it counts, such as `months`. */
  unit: string
  max: number
  description: string
  /** Why the other settings don’t allow one, as whoever sets it is told. */
  whyNot?: (settings: Partial<SiteSetting>) => string | undefined
}

/** So many of something, from 1; empty until staff say it. */
export function wholeNumberField({ name, label, unit, max, description, whyNot = () => undefined }: WholeNumber): NumberField {
  const validate: NumberFieldSingleValidation = (value, options) => {
    const known = validNumber(value, options)
    if (known !== true || typeof value !== 'number') return known
    if (!Number.isInteger(value)) return `Enter whole ${unit}`
    return whyNot(options.data as Partial<SiteSetting>) ?? true
  }
  return { name, type: 'number', label, min: 1, max, validate, admin: { description } }
}
