const millisecondsADay = 86_400_000
const saturday = 6
const sunday = 0
const monday = 1

/**
 * The bank holidays of England and Wales in a year, as `2026-12-25`, in their order: those of the Banking and Financial Dealings Act 1971 and of
 * common law, with the substitute days that are proclaimed each year for those at a weekend. A day that is proclaimed once, such as for a
 * coronation, is one of the closed days in the settings.
 */
export function bankHolidaysIn(year: number): string[] {
  const easter = easterSunday(year)
  return [
    workdayFrom(dayIn(year, 1, 1)),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMondayFrom(dayIn(year, 5, 1)),
    firstMondayFrom(dayIn(year, 5, 25)),
    firstMondayFrom(dayIn(year, 8, 25)),
    ...christmasIn(year),
  ].toSorted()
}

/** Christmas and Boxing Day, or the days that stand for them: two days that are never the same. */
function christmasIn(year: number) {
  const [christmas, boxing] = [dayIn(year, 12, 25), dayIn(year, 12, 26)]
  switch (weekdayOf(christmas)) {
    case saturday:
      return [addDays(christmas, 2), addDays(christmas, 3)]
    case sunday:
      return [boxing, addDays(christmas, 2)]
    default:
      return [christmas, workdayFrom(boxing)]
  }
}

/** Gauss’s reckoning of the Gregorian Easter, as Meeus, Jones and Butcher gave it without exceptions. */
function easterSunday(year: number) {
  const golden = year % 19
  const [century, ofCentury] = [Math.floor(year / 100), year % 100]
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const ofMarch = epact + weekday - 7 * correction + 22
  return addDays(dayIn(year, 3, 1), ofMarch - 1)
}

function firstMondayFrom(day: string) {
  return addDays(day, (7 + monday - weekdayOf(day)) % 7)
}

function workdayFrom(day: string) {
  const weekday = weekdayOf(day)
  if (weekday === saturday) return addDays(day, 2)
  return weekday === sunday ? addDays(day, 1) : day
}

function dayIn(year: number, month: number, day: number) {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** 0 for a Sunday to 6 for a Saturday. @param day `2026-12-25` */
export function weekdayOf(day: string) {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** The calendar’s day so many days after another; before it, where `days` is negative. */
export function addDays(day: string, days: number) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsADay).toISOString().slice(0, 10)
}
