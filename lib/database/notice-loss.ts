import { AsyncLocalStorage } from 'node:async_hooks'

type Noticed = { isLost: boolean }

const key = Symbol.for('reducing-reoffending.database')

/** One for the process: Next bundles its own copy of every module. */
function storage(): AsyncLocalStorage<Noticed> {
  const found: AsyncLocalStorage<Noticed> = Reflect.get(globalThis, key) ?? new AsyncLocalStorage()
  Reflect.set(globalThis, key, found)
  return found
}

const requests = storage()

/** Does some work, and says whether the database was lost to it at any time, whatever became of the work. */
export async function noticeLoss<Result>(work: () => Promise<Result>) {
  const noticed: Noticed = { isLost: false }
  const result = await requests.run(noticed, work)
  return { result, isLost: noticed.isLost }
}

/** Notes an error of the database where it says that there was no answer, not that what was asked is wrong. Outside of such work it does nothing. */
export function noteLoss(error: unknown) {
  const request = requests.getStore()
  if (request && isLoss(error)) request.isLost = true
}

// Postgres gives every refusal a code of five characters. Connections (08), resources (53), an operator or a timeout (57), and a lock that
// somebody else held too long are no fault of what was asked.
function isLoss(error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return !/^[\dA-Z]{5}$/.test(code) || /^(?:08|53|57)/.test(code) || code === '55P03'
}
