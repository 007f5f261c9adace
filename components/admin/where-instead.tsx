'use client'

import { useState } from 'react'
import type { PublishedPage } from '#lib/publishing/queries.ts'

/** Where people go who ask for the address that is withdrawn. The front page's own can lead nowhere else. */
export function WhereInstead({ others, path }: { others: PublishedPage[]; path: string }) {
  const [where, setWhere] = useState(path === '/' ? 'gone' : '')
  const radio = (value: string) =>
    ({ type: 'radio', name: 'where', value, checked: where === value, onChange: () => setWhere(value) }) as const

  return (
    <fieldset>
      <legend>Where should people go instead?</legend>
      {path !== '/' && (
        <>
          <p>
            <label>
              <input {...radio('page')} /> A page of this site
            </label>
          </p>
          {where === 'page' && <ChoosePage others={others} />}
          <p>
            <label>
              <input {...radio('mainSite')} /> A page of the office’s main website
            </label>
          </p>
          {where === 'mainSite' && (
            <p>
              <label>
                Its whole address <input type="url" name="address" autoComplete="off" />
              </label>
            </p>
          )}
        </>
      )}
      <p>
        <label>
          <input {...radio('gone')} /> Nowhere: it is gone
        </label>
      </p>
    </fieldset>
  )
}

function ChoosePage({ others }: { others: PublishedPage[] }) {
  return (
    <p>
      <label>
        Page{' '}
        <select name="page" defaultValue="">
          <option value="">Choose a page</option>
          {others.map(({ collection, id, title, path }) => (
            <option key={id} value={`${collection}/${id}`}>
              {`${title} (${path})`}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
