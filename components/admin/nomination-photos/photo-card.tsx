'use client'

import { useState } from 'react'
import { ReplacePhoto } from '#components/admin/nomination-photos/replace-photo.tsx'
import { RemoveButton } from '#components/admin/schedules/remove-button.tsx'
import type { NominationPhoto } from '#lib/nominations/photos.ts'
import { paths } from '#lib/paths.ts'

type PhotoCardProps = NominationPhoto & { nomination: string; number: number; isInForm: boolean }

export function PhotoCard({ nomination, id, number, isInForm, width, height, ...photo }: PhotoCardProps) {
  const address = paths.photoOf(nomination, id)
  const { isHandedOn, fault, hand } = useHandingOn(address, photo.isHandedOn)

  return (
    <li>
      <a href={address} target="_blank" rel="noreferrer">
        {/* biome-ignore lint/performance/noImgElement: casework alone may fetch it */}
        <img src={address} alt={`Number ${number}, opens in a new tab`} width={width} height={height} loading="lazy" />
      </a>
      <label>
        <input type="checkbox" checked={isHandedOn} onChange={({ target }) => void hand(target.checked)} /> Hand on to the Probation Service
      </label>
      {fault && <p role="alert">{fault}</p>}
      {!isInForm && <ReplacePhoto address={address} number={number} />}
      <RemoveButton address={address} label="Delete" about={`photo ${number}`} done="Deleted" />
    </li>
  )
}

/** The tick is kept as it is pressed, without saving the nomination; what could not be kept goes back. */
function useHandingOn(address: string, before: boolean) {
  const [isHandedOn, setHandedOn] = useState(before)
  const [fault, setFault] = useState('')

  async function hand(wanted: boolean) {
    setHandedOn(wanted)
    const why = await tell(address, wanted)
    setFault(why ?? '')
    if (why) setHandedOn(!wanted)
  }

  return { isHandedOn, fault, hand }
}

const notKept = 'The site couldn’t do it. Nothing has changed. Try again'

/** @returns why it couldn’t be kept; nothing when it is. */
async function tell(address: string, isHandedOn: boolean) {
  try {
    const answer = await fetch(address, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ isHandedOn: isHandedOn ? 'yes' : 'no' }),
    })
    if (answer.ok) return undefined
    const { errors }: { errors?: { message: string }[] } = await answer.json()
    return errors?.[0]?.message ?? notKept
  } catch {
    return notKept
  }
}
