import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'

export type Finished = { code: number; output: string }

/** Runs a program of this package, shown as it runs. @returns its exit code. */
export async function run(program: string, args: string[]) {
  const child = start(program, args, 'inherit')
  return exitCodeOf(child)
}

/** Runs a program of this package and keeps what it says. */
export async function runQuietly(program: string, args: string[]): Promise<Finished> {
  const child = start(program, args, 'pipe')
  const [code, ...said] = await Promise.all([
    exitCodeOf(child),
    ...[child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')),
  ])
  return { code, output: said.join('') }
}

function start(program: string, args: string[], output: 'inherit' | 'pipe') {
  const PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter)
  return spawn(program, args, { stdio: ['ignore', output, output], env: { ...process.env, PATH, NEXT_TELEMETRY_DISABLED: '1' } })
}

/** A program that could not be started, or was killed, failed. */
async function exitCodeOf(child: ReturnType<typeof spawn>): Promise<number> {
  try {
    const [code] = await once(child, 'exit')
    return code ?? 1
  } catch {
    return 1
  }
}
