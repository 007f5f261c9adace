import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What a module loads: our own by their paths from the root, others by the names they are imported by. What is only a type isn't loaded. */
export function valueImportsOf(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\b)[^'"]*['"]([^'"]+)['"]|\bimport\('([^']+)'\)/gm)
  return [...imports].map(([, fixed, dynamic]) => inFull(fixed ?? dynamic ?? '', file))
}

function inFull(name: string, file: string) {
  if (name.startsWith('#')) return name.slice(1)
  return name.startsWith('.') ? path.join(path.dirname(file), name) : name
}
