import type { FormEvent } from 'react'

/** Unticks what doesn't go with the box that was ticked: “None”, where a danger is named, and the dangers, where it is “None”. */
export function untickOthers({ target, currentTarget }: FormEvent<HTMLFormElement>) {
  if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return
  for (const other of currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    if (other !== target && other.name === target.name && (isAlone(target) || isAlone(other))) other.checked = false
}

function isAlone({ dataset }: HTMLInputElement) {
  return dataset.alone !== undefined
}
