import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
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
  return runQuietly('payload', ['run', 'tests/support/generate-elsewhere.ts', folder])
}

/**
 * The newest snapshot says what the migrations lead to. Payload's own command for this asks whether a column was renamed, and ends as if
 * nothing had changed when nobody answers.
 */
async function noNewMigration(folder: string): Promise<Finished> {
  const newest =
    (await readdir(migrations))
      .filter((file) => file.endsWith('.json'))
      .toSorted()
      .at(-1) ?? ''
  const [now, last] = await Promise.all([path.join(folder, 'snapshot.json'), path.join(migrations, newest)].map(readSnapshot))
  const changed = Object.keys({ ...now, ...last }).filter((name) => !isDeepStrictEqual(now?.[name], last?.[name]))
  if (changed.length === 0) return { code: 0, output: '' }
  return {
    code: 1,
    output: `A collection changed without a migration. Run \`npx payload migrate:create NAME\`; it would change:\n${changed.join('\n')}`,
  }
}

const kinds = ['tables', 'enums', 'schemas', 'sequences', 'roles', 'policies', 'views'] as const

/** All of a schema by its kind and name. */
async function readSnapshot(file: string): Promise<Record<string, unknown>> {
  const snapshot: Record<(typeof kinds)[number], Record<string, unknown>> = JSON.parse(await readFile(file, 'utf8'))
  return Object.fromEntries(kinds.flatMap((kind) => Object.entries(snapshot[kind]).map(([name, one]) => [`${kind} ${name}`, one])))
}

async function same(folder: string, file: string): Promise<Finished> {
  const [now, committed] = await Promise.all([path.join(folder, file), file].map((name) => readFile(name, 'utf8')))
  return now === committed ? { code: 0, output: '' } : { code: 1, output: `${file} is out of date. Run \`npm run generate\`.` }
}
