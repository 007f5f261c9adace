import { Registry } from 'prom-client'

/** What `/metrics` says. Each count stands where it is counted. */
export const register = new Registry()
