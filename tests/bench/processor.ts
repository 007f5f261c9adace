import { readFile } from 'node:fs/promises'

/** How much of the processor a process has had since it began, in milliseconds, as Linux counts them: by tens. */
export async function processorTime(pid: number) {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
