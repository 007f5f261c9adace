import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'
import configuration from '#payload.config.ts'

// Run by `payload run` (generated-files.ts): writes what Payload generates from the collections into this folder, not into the sources.
const folder = process.argv[2] ?? ''
const config = await configuration

// Payload would write them once more, into the sources, whenever it is started outside production.
config.typescript.autoGenerate = false
config.typescript.outputFile = path.join(folder, 'lib/payload-types.ts')
await generateTypes(config, { log: false })

Object.assign(config.admin.importMap, { baseDir: folder, importMapFile: path.join(folder, 'app/(payload)/admin/importMap.js') })
await generateImportMap(config, { log: false, force: true })

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const { schema, requireDrizzleKit } = payload.db as unknown as PostgresAdapter
const snapshot = await requireDrizzleKit().generateDrizzleJson(schema)
await writeFile(path.join(folder, 'snapshot.json'), JSON.stringify(snapshot))
