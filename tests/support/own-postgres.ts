import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The Postgres that a site on embedded defaults started for itself, which comes back by itself when it is killed. */
export function ownPostgres({ dataDir }: { dataDir: string }) {
  const fileOf = (name: string) => readFile(path.join(dataDir, name), 'utf8')
  const postmaster = async () => (await fileOf('postgres/postmaster.pid')).split('\n')

  async function signal(name: NodeJS.Signals) {
    const [pid = ''] = await postmaster()
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
    for (const id of [pid, ...children.split(' ').filter(Boolean)]) send(Number(id), name)
  }

  return {
    /** Its address, once it runs, for its superuser: the site itself is none. */
    async url() {
      const [, , , port] = await postmaster()
      return `postgres://postgres:${await fileOf('postgres-password')}@127.0.0.1:${port}/reducing_reoffending`
    },
    /** Ends all of it at once, as the kernel does when memory runs out. */
    kill: () => signal('SIGKILL'),
    /** Stops all of it where it stands: connections stay open, and nothing answers. */
    pause: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
  }
}

function send(id: number, name: NodeJS.Signals) {
  try {
    process.kill(id, name)
  } catch {
    // It ended meanwhile.
  }
}
