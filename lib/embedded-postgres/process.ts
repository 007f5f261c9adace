import { type ChildProcess, spawn } from 'node:child_process'
import { type FileHandle, open } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** What a Postgres program is run through, and as which user; without either, it runs as ourselves. */
export type RunAs = { through: string[]; user?: { uid: number; gid: number } }

export type PostgresProcess = {
  exited: Promise<number>
  /** Asks politely for ten seconds, then firmly; resolves when it is gone. */
  stop(): Promise<void>
  /** Its last complaint in the log, as one line. */
  lastWords(): Promise<string>
}

// Postgres may not outlive this process, even one killed with -9, so a shell watches a pipe that only this process holds open. The shell
// ignores signals meant for the server (Ctrl-C, a service manager's). It repeats its own, because Postgres ignores the first ones.
const watch = `
trap '' HUP INT TERM
exec 3<&0
"$@" </dev/null 3<&- & server=$!
( read -r _ <&3
  for signal in INT INT INT INT INT INT INT INT INT INT QUIT QUIT QUIT QUIT QUIT KILL; do kill -$signal $server; sleep 1; done
) >/dev/null 2>&1 & watcher=$!
wait $server; status=$?
kill -KILL $watcher
exit $status`

/** Runs a Postgres program for as long as this process lives or until it is stopped, with its output going to the log file. */
export async function startProcess(command: string[], { through, user }: RunAs, logFile: string): Promise<PostgresProcess> {
  const log = await openLog(logFile)
  const { size } = await log.stat()
  const child = spawn('/bin/sh', ['-c', watch, 'postgres', ...through, ...command], {
    ...user,
    cwd: '/',
    detached: true,
    env: plainEnvironment,
    stdio: ['pipe', log.fd, log.fd],
  })
  const exited = exitOf(child)
  await log.close()
  return { exited, stop: () => stop(child, exited), lastWords: () => lastWords(logFile, size) }
}

/** None of our own variables, so that no PG* one reaches Postgres. (NODE_ENV because Next's types want it in every environment.) */
export const plainEnvironment: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
}

const largestLog = 5 * 1024 * 1024

async function openLog(file: string) {
  const log = await open(file, 'a', 0o600)
  const { size } = await log.stat()
  if (size > largestLog) await log.truncate()
  return log
}

function exitOf(child: ChildProcess) {
  child.stdin?.on('error', () => {})
  return new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1))
    child.once('error', () => resolve(1))
  })
}

async function stop(child: ChildProcess, exited: Promise<number>) {
  child.stdin?.end()
  await exited
}

async function lastWords(logFile: string, from: number) {
  const log = await open(logFile)
  const lines = (await textFrom(log, from).finally(() => log.close())).split('\n').filter((line) => line.trim() !== '')
  const complaint = lines.findLast((line) => /\b(FATAL|PANIC|error): /.test(line)) ?? lines.at(-1) ?? 'it said nothing'
  return complaint.replace(/^.*?\b(FATAL|PANIC|error): +/, '').trim()
}

async function textFrom(log: FileHandle, from: number) {
  const { size } = await log.stat()
  const { buffer, bytesRead } = await log.read(Buffer.alloc(Math.max(size - from, 0)), 0, Math.max(size - from, 0), from)
  return buffer.toString('utf8', 0, bytesRead)
}

/**
 * Starts Postgres again a second after it ends, until stopped. A killed postmaster leaves children who hold the cluster for a moment, so
 * the first tries may fail: it keeps trying until one succeeds.
 */
export function keepRunning(first: PostgresProcess, startAgain: () => Promise<PostgresProcess>) {
  let current = first
  let isStopping = false

  async function watch() {
    for (;;) {
      await current.exited
      if (!isStopping) await wait(1000)
      if (isStopping) return current.stop()
      // The obstacle, such as a full disk, may go away.
      current = await startAgain().catch(() => current)
      if (isStopping) return current.stop()
    }
  }

  const watching = watch()
  async function stop() {
    isStopping = true
    await current.stop()
    await watching
  }
  return { stop }
}
