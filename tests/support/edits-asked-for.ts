/** Which edits to make: `SEED` repeats a run, `COUNT` shortens it. */
export function editsAskedFor({ SEED, COUNT } = process.env) {
  return { seed: Number(SEED ?? Date.now() % 1_000_000), count: Number(COUNT ?? 300) }
}
