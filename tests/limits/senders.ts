import { randomInt } from 'node:crypto'

/** The /24 of a sender of this test alone, as a function from the last number to the header that our proxy would write. */
export function aRange() {
  const range = `203.${randomInt(256)}.${randomInt(256)}`
  return (last = 1) => ({ 'x-forwarded-for': `${range}.${last}` })
}
