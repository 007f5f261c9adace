/** “1 working day”, “5 working days”. */
export function countWorkingDays(count: number) {
  return count === 1 ? '1 working day' : `${count} working days`
}
