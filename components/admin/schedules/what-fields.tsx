'use client'

import { Faults } from '#components/admin/faults.tsx'
import type { ScheduledWork } from '#lib/schedules/schedule.ts'

type Props = { what: ScheduledWork | undefined; isModified: boolean; choose: (what: ScheduledWork) => void; wrong: string[] }

export function WhatFields({ what, isModified, choose, wrong }: Props) {
  const radio = (value: ScheduledWork) =>
    ({
      type: 'radio',
      name: 'what',
      value,
      checked: what === value,
      onChange: () => choose(value),
      'aria-describedby': `schedule-${value}-hint`,
    }) as const
  return (
    <fieldset aria-describedby={wrong.length > 0 ? 'schedule-what-wrong' : undefined}>
      <legend>What should happen?</legend>
      <Faults messages={wrong} id="schedule-what-wrong" />
      <p>
        <label>
          <input {...radio('publish')} /> Publish it
        </label>
      </p>
      <p className="drawer-form__hint" id="schedule-publish-hint">
        What its newest saved version says at that time. Edits that anybody saves until then go with it.
        {isModified && ' What you have typed and not saved yet is saved as a draft first.'}
      </p>
      <p>
        <label>
          <input {...radio('unpublish')} /> Withdraw it
        </label>
      </p>
      <p className="drawer-form__hint" id="schedule-unpublish-hint">
        It comes off the site at that time. Its words stay here, as a draft.
      </p>
    </fieldset>
  )
}
