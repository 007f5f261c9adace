'use client'

import { useState } from 'react'
import { Fieldset } from '#components/forms/fieldset.tsx'
import { formatPartialDate } from '#lib/dates.ts'

type MonthFieldProps = {
  id: string
  name: string
  label: string
  /** To choose from, such as `2027`. */
  years: readonly string[]
  error: string | undefined
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/** A month, such as `2027-03`, by two lists: no calendar asks for a day that nobody knows. */
export function MonthField({ id, name, label, years, error }: MonthFieldProps) {
  const [month, setMonth] = useState('')
  const [year, setYear] = useState('')

  return (
    <Fieldset id={id} label={label} hint={undefined} error={error} isOptional={false} isTitle={false}>
      <input type="hidden" name={name} value={month && year ? `${year}-${month}` : ''} />
      <div className="desk-form__row">
        <div>
          <label htmlFor={id}>Month</label>
          <select id={id} value={month} onChange={({ target }) => setMonth(target.value)}>
            <option value="">Choose</option>
            {months.map((number) => (
              <option key={number} value={number}>
                {monthName(number)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-year`}>Year</label>
          <select id={`${id}-year`} value={year} onChange={({ target }) => setYear(target.value)}>
            <option value="">Choose</option>
            {years.map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Fieldset>
  )
}

function monthName(number: string) {
  return formatPartialDate(`2000-${number}`).replace(' 2000', '')
}
