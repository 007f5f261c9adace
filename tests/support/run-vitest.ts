/** What Vitest is asked for one project of tests/vitest.config.ts. */
export function vitestOf(project: string) {
  return ['run', '--config=tests/vitest.config.ts', `--project=${project}`]
}

/** The same order each time, so that a fault can be made again; `npm run faults` takes another each time, and says which. */
export const inRandomOrder = ['--sequence.shuffle', '--sequence.seed=11']
