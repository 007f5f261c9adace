import type { Metadata } from 'next'
import type { AsyncLocalStorage } from 'node:async_hooks'
import { headers } from 'next/headers'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Probe' }

export default async function Page() {
  const als = Reflect.get(globalThis, Symbol.for('probe')) as AsyncLocalStorage<string> | undefined
  const h = await headers()
  return <main>ctx={als?.getStore() ?? 'none'} host={h.get('host')}</main>
}
