const seconds = 8
export const clients = 16

/** How often sixteen clients at once do something in a second; each is told how often it has been done before, by all. */
export async function perSecond(task: (before: number) => Promise<unknown>) {
  const end = Date.now() + seconds * 1000
  let begun = 0
  let done = 0
  const client = async () => {
    while (Date.now() < end) {
      begun += 1
      await task(begun - 1)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return done / seconds
}

export function ratio(what: string, ours: number, least: number, unit: string) {
  return `${(ours / least).toFixed(2)}  ${what} (${Math.round(ours)} and ${Math.round(least)} ${unit})`
}
