import { Registry } from 'prom-client'

/** What `/metrics` reports. Each count is defined where it is counted. */
export const register = new Registry()
