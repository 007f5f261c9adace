import { test as base } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { aSite } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { onAStack } from '#tests/support/on-a-stack.ts'

/** Tests of one file share a running site and its editor; the way to its database can be closed. */
export const test = base.extend('given', { scope: 'file' }, ({}, { onCleanup }) => onAStack(onCleanup, aSiteBehindAProxy))

async function aSiteBehindAProxy(stack: AsyncDisposableStack) {
  const { databaseUrl, password, kept } = await aFilledDatabase((drop) => stack.defer(drop))
  const way = stack.use(await aProxy(databaseUrl))
  const site = stack.use(await aSite({ databaseUrl: way.url, kept }))
  return { site, way, databaseUrl, editor: await anEditor(site, password) }
}
