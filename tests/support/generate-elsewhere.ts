import path from 'node:path'
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'
import configuration from '#payload.config.ts'

// Run by `payload run` (generated-files.ts): writes what Payload generates from the collections into this folder, not into the sources.
const folder = process.argv[2] ?? ''
const config = await configuration

config.typescript.outputFile = path.join(folder, 'lib/payload-types.ts')
await generateTypes(config, { log: false })

Object.assign(config.admin.importMap, { baseDir: folder, importMapFile: path.join(folder, 'app/(payload)/admin/importMap.js') })
await generateImportMap(config, { log: false, force: true })

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
payload.db.migrationDir = path.join(folder, 'lib/database/migrations')
await payload.db.createMigration({ payload, migrationName: 'missing', skipEmpty: true })
