import { testOnASiteOfTheirs } from '#tests/support/test-on-a-site.ts'

/** Tests of how staff sign in share one site, which believes a proxy where somebody is; each has accounts of its own. */
export const test = testOnASiteOfTheirs({ TRUST_PROXY: '1' })
