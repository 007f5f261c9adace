/**
 * What this product wants of Node and of the C library, decided before either begins (DECISIONS.md, Memory). Both let go of memory early: a
 * page, a form or a search takes the processor as long as before, and the server half the memory.
 */
const flags = ['--max-semi-space-size=8', '--heap-growing-percent=20']
const environment = {
  NODE_ENV: 'production' as const,
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '131072',
  // Next would load its whole compiler to read next.config.ts; Node reads it as it is.
  __NEXT_NODE_NATIVE_TS_LOADER_ENABLED: 'true',
}

/** Becomes this program with those flags, in the same process, however it was started: by npm, a container or a service unit. */
export function runWithFlags({ execPath, execArgv, argv, env } = process) {
  if (flags.every((flag) => execArgv.includes(flag))) return
  process.execve?.(execPath, [execPath, ...execArgv, ...flags, ...argv.slice(1)], { ...env, ...environment })
}
