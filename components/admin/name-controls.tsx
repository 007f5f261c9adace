'use client'

import { type ReactNode, useEffect } from 'react'

/** Payload’s controls that have no name for people who can’t see them, by what stands around each. The first that fits names it. */
const names: [control: string, name: (control: Element) => string | undefined][] = [
  ['.form-submit .popup-button', () => 'More ways to publish'],
  ['.array-actions__button', () => 'What to do with this row'],
  ['.collapsible__drag', () => 'Move this row'],
  ['.relationship-add-new__add-button, .relationship-add-new .popup-button', (control) => `Add a new one: ${labelAround(control) ?? ''}`],
  ['.date-time-picker__clear-button', (control) => `Clear ${labelAround(control) ?? 'the date'}`],
  ['.popup-button', () => 'More'],
  ['.clickable-arrow--left', () => 'Previous page'],
  ['.clickable-arrow--right', () => 'Next page'],
  ['input[id="select-all"]', () => 'Choose all'],
  ['td input[type="checkbox"]', (control) => `Choose ${control.closest('tr')?.textContent.trim().slice(0, 80) ?? ''}`],
  ['.field-type input, .field-type textarea', labelAround],
  ['.dashboard input[role="combobox"], .step-nav input[role="combobox"]', () => 'View'],
  ['input[role="combobox"]', (control) => control.closest('[class*="select"]')?.textContent.trim() || 'Choose'],
]

/** Around all of the admin: names controls as they are drawn. */
export function NameControls({ children }: { children: ReactNode }) {
  useEffect(() => {
    let waiting = 0
    const observer = new MutationObserver(() => {
      // Once for all that is drawn together.
      clearTimeout(waiting)
      waiting = window.setTimeout(nameAll, 50)
    })
    nameAll()
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      clearTimeout(waiting)
      observer.disconnect()
    }
  }, [])
  return children
}

function nameAll() {
  for (const control of document.querySelectorAll('button, input:not([type="hidden"]), textarea, [role="button"]')) {
    if (hasName(control)) continue
    const name = names.find(([selector]) => control.matches(selector))?.[1](control)
    if (name) control.setAttribute('aria-label', name)
  }
  for (const dialog of document.querySelectorAll('.payload__modal-item[role="dialog"], dialog.payload__modal-item')) nameByHeading(dialog)
}

/** Payload names what opens above a page by its id. */
function nameByHeading(dialog: Element) {
  const heading = dialog.querySelector('h1, h2, h3')?.textContent.trim()
  dialog.setAttribute('aria-label', heading || 'What opened above the page')
}

function hasName(control: Element) {
  const labels = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? (control.labels?.length ?? 0) : 0
  return labels > 0 || Boolean(control.getAttribute('aria-label') || textShown(control))
}

/** Without what is hidden from those who hear the page, like the words of a tooltip. */
function textShown(control: Element) {
  const hidden = [...control.querySelectorAll('[aria-hidden="true"], aside')].map(({ textContent }) => textContent).join('')
  return control.textContent.length > hidden.length ? control.textContent.trim() : ''
}

function labelAround(control: Element) {
  return control.closest('.field-type')?.querySelector('.field-label')?.textContent.replace('*', '').trim()
}
