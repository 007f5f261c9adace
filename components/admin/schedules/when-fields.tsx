'use client'

import { Faults } from '#components/admin/faults.tsx'
import { currentDay } from '#lib/dates.ts'
import { formatScheduled, whenMeant } from '#lib/schedules/when.ts'

type When = { day: string; time: string }
type Props = { when: When; change: (when: When) => void; wrong: { day: string[]; time: string[] } }

/** The browser’s own fields for a day and a time, which are London’s wherever the browser is. */
export function WhenFields({ when, change, wrong }: Props) {
  const named = (name: keyof When, type: 'date' | 'time') => ({
    ...{ id: `schedule-${name}`, name, type, value: when[name] },
    onChange: ({ target }: { target: { value: string } }) => change({ ...when, [name]: target.value }),
    'aria-invalid': wrong[name].length > 0,
    'aria-describedby': `schedule-${name}-wrong schedule-zone`,
  })
  return (
    <fieldset>
      <legend>When?</legend>
      <div className="drawer-form__row">
        <div>
          <label htmlFor="schedule-day">Day</label>
          <input {...named('day', 'date')} min={currentDay()} />
        </div>
        <div>
          <label htmlFor="schedule-time">Time</label>
          <input {...named('time', 'time')} />
        </div>
      </div>
      <Faults messages={wrong.day} id="schedule-day-wrong" />
      <Faults messages={wrong.time} id="schedule-time-wrong" />
      <p className="drawer-form__hint" id="schedule-zone">
        London time, as clocks there show it. If a time is set already, this takes its place.
      </p>
      <p aria-live="polite">{wrong.day.length + wrong.time.length === 0 && inWords(when)}</p>
    </fieldset>
  )
}

/** What is meant, once both are chosen; and what the clocks do that night. */
function inWords(when: When) {
  if (!when.day || !when.time) return ''
  const meant = whenMeant(when)
  if ('faults' in meant) return meant.faults.map(({ message }) => message).join('. ')
  const moment = formatScheduled(meant.at)
  return meant.isTwice ? `${moment}. The clocks show ${when.time} twice that night: it happens the first time.` : moment
}
