import type { DateField, Field, SanitizedConfig } from 'payload'

const day = 'd MMMM yyyy'
const moment = `${day}, HH:mm`

/** How staff may type a day. Without these a browser reads 5/12/2025 as Americans do. */
const typedDays = [day, 'd MMM yyyy', 'd/M/yyyy', 'd/M/yy', 'd.M.yyyy', 'yyyy-MM-dd']

const withTime = [moment, ...typedDays.map((typed) => `${typed} HH:mm`)]
const payloadsOwn = ['createdAt', 'updatedAt', 'deletedAt']

/** Every date, Payload's own among them, is shown and typed as in Britain, in weeks that begin on Monday. */
export async function withBritishDates(configuration: Promise<SanitizedConfig>) {
  const config = await configuration
  for (const { fields } of [...config.collections, ...config.globals]) for (const field of datesIn(fields)) makeBritish(field)
  return config
}

function makeBritish(field: DateField) {
  const hasTime = field.admin?.date?.pickerAppearance === 'dayAndTime' || payloadsOwn.includes(field.name)
  const date = hasTime
    ? ({
        pickerAppearance: 'dayAndTime',
        displayFormat: moment,
        timeFormat: 'HH:mm',
        timeIntervals: 15,
        overrides: typed(withTime),
      } as const)
    : ({ pickerAppearance: 'dayOnly', displayFormat: day, overrides: typed(typedDays) } as const)
  field.admin = { ...field.admin, date }
}

function typed(dateFormat: string[]) {
  return { calendarStartDay: 1 as const, dateFormat }
}

function datesIn(fields: Field[]): DateField[] {
  return fields.flatMap((field) => {
    if (field.type === 'date') return [field]
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => datesIn(tab.fields))
    if (field.type === 'blocks') return field.blocks.flatMap((block) => datesIn(block.fields))
    return 'fields' in field ? datesIn(field.fields) : []
  })
}
