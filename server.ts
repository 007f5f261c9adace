import { runWithFlags } from '#lib/start/run-with-flags.ts'

const isDevelopment = process.argv.includes('--dev')

// Before the rest is loaded, which would be loaded twice.
if (!isDevelopment) runWithFlags()
const { start } = await import('#lib/start/start.ts')
await start({ isDevelopment })
