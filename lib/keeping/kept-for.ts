const monthsAYear = 12

/** How long nominations are kept after they close, as people read it: “2 years”, “18 months”. */
export function keptFor(months: number) {
  return months % monthsAYear === 0 ? counted(months / monthsAYear, 'year') : counted(months, 'month')
}

function counted(count: number, unit: string) {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
