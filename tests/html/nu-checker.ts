import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { json } from 'node:stream/consumers'
import type { HtmlDocument } from './documents.ts'

const require = createRequire(import.meta.url)
const checker = require.resolve('vnu-jar/build/dist/vnu.jar')

/** Whether this machine has a Java that runs the checker. */
export function hasJava() {
  return spawnSync('java', ['-jar', checker, '--version']).status === 0
}

type Message = { type: string; subType?: string; url?: string; lastLine?: number; lastColumn?: number; message: string; extract?: string }

/** Modern CSS that the checker doesn't know; a browser that doesn't know it either passes it over. */
const unknownToTheChecker = ['CSS: Unrecognized at-rule “@container”', 'CSS: “container”: Property', 'CSS: “container-type”: Property']

/**
 * One sentence for each fault: the address, the line, what is wrong and where. All documents go through one run, because Java is slow to
 * start.
 */
export async function faultsByNuChecker(documents: HtmlDocument[]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tests-html-'))
  try {
    await Promise.all(documents.map(({ html }, index) => writeFile(path.join(folder, `${index}.html`), html)))
    return (await check(folder)).filter(isFault).map((message) => sentence(message, documents))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function check(folder: string) {
  const child = spawn('java', ['-jar', checker, '--format', 'json', '--stdout', '--exit-zero-always', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { messages } = (await json(child.stdout)) as { messages: Message[] }
  return messages
}

function isFault({ type, subType, message }: Message) {
  return (type !== 'info' || subType === 'warning') && !unknownToTheChecker.some((beginning) => message.startsWith(beginning))
}

function sentence({ url = '', lastLine, lastColumn, message, extract }: Message, documents: HtmlDocument[]) {
  const { address, state } = documents[Number.parseInt(path.basename(url), 10)] ?? {}
  return `${address} (${state}), line ${lastLine}:${lastColumn}: ${message} (${extract})`
}
