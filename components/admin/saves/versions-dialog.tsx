'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type Difference, differencesBetween, type NamedField } from '#lib/saves/differences.ts'
import './saves.scss'

type Fields = Record<string, unknown>

type Props = {
  heading: string
  children: ReactNode
  mine: Fields
  theirs: Fields
  keep: { label: string; do: () => void }
  take: { label: string; do: () => void }
}

/** Two versions of a page side by side, one of which goes on. */
export function VersionsDialog({ heading, children, mine, theirs, keep, take }: Props) {
  const differences = useDifferences(mine, theirs)
  return (
    <OpenDialog heading={heading}>
      {children}
      {differences.length > 0 && <DifferencesTable differences={differences} />}
      <p className="saves__buttons">
        <button type="button" className="btn btn--style-primary btn--size-medium" onClick={keep.do}>
          {keep.label}
        </button>
        <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={take.do}>
          {take.label}
        </button>
      </p>
    </OpenDialog>
  )
}

/** Over everything else, and not to be closed without an answer. */
export function OpenDialog({ heading, children }: { heading: string; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="saves" aria-labelledby="saves-heading" onCancel={(event) => event.preventDefault()}>
      <h2 id="saves-heading">{heading}</h2>
      {children}
    </dialog>
  )
}

function DifferencesTable({ differences }: { differences: Difference[] }) {
  return (
    <div className="saves__differences">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Yours, not saved</th>
            <th scope="col">Saved</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ what, mine, theirs }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{mine}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function useDifferences(mine: Fields, theirs: Fields) {
  const { docConfig } = useDocumentInfo()
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  const fields = (docConfig?.fields ?? []) as NamedField[]
  const asked = new Set<string>()
  const differences = differencesBetween(fields, { mine, theirs }, (collection, id) => {
    asked.add(`${collection}/${id}`)
    return titles.get(`${collection}/${id}`)
  })
  const references = [...asked].toSorted().join(' ')
  useEffect(() => {
    if (references) void titlesOf(references.split(' ')).then(setTitles)
  }, [references])
  return differences
}

/** What a record is called is one of these, whatever its kind. */
const nameFields = ['title', 'name', 'counts', 'filename', 'email', 'office']

async function titlesOf(references: string[]) {
  const found = await Promise.all(
    references.map(async (reference) => {
      const answer = await fetch(`/api/${reference}?depth=0`)
      const record: Fields = answer.ok ? await answer.json() : {}
      const title = nameFields.map((name) => record[name]).find((value) => typeof value === 'string')
      return typeof title === 'string' ? [[reference, title] as const] : []
    }),
  )
  return new Map(found.flat())
}
