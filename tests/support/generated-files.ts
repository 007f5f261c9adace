import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Finished, runQuietly } from '#tests/support/run-command.ts'

const types = 'lib/payload-types.ts'
const importMap = 'app/(payload)/admin/importMap.js'
const migrations = 'lib/database/migrations'

/** What Payload would generate now, compared with what is committed. Each is a check of its own; no file of the tree is touched. */
export async function checkGeneratedFiles(): Promise<Record<string, Finished>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tests-generated-'))
  try {
    const generated = await generateIn(folder)
    const hasOutput = generated.code === 0
    return {
      'a migration for every change': hasOutput ? await noNewMigration(folder) : generated,
      'Payload’s types': hasOutput ? await same(folder, types) : generated,
      'Payload’s import map': hasOutput ? await same(folder, importMap) : generated,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function generateIn(folder: string) {
  for (const file of [types, importMap]) await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
  // The newest snapshot says what the migrations lead to.
  await cp(migrations, path.join(folder, migrations), { recursive: true, filter: (file) => file === migrations || file.endsWith('.json') })
  return runQuietly('payload', ['run', 'tests/support/generate-elsewhere.ts', folder])
}

async function noNewMigration(folder: string): Promise<Finished> {
  const [made] = (await readdir(path.join(folder, migrations))).filter((file) => file.endsWith('_missing.ts'))
  if (!made) return { code: 0, output: '' }
  const statements = await readFile(path.join(folder, migrations, made), 'utf8')
  return {
    code: 1,
    output: `A collection changed without a migration. Run \`npx payload migrate:create NAME\`; it would say:\n${statements}`,
  }
}

async function same(folder: string, file: string): Promise<Finished> {
  const [now, committed] = await Promise.all([path.join(folder, file), file].map((name) => readFile(name, 'utf8')))
  return now === committed ? { code: 0, output: '' } : { code: 1, output: `${file} is out of date. Run \`npm run generate\`.` }
}
