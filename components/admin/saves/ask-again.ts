'use client'

import type { useForm } from '@payloadcms/ui'

type DispatchFields = ReturnType<typeof useForm>['dispatchFields']

let times = 0

/**
 * Makes the form ask its server about what it holds. Payload asks a quarter of a second after a form has changed; an answer to an earlier
 * question that arrives meanwhile is taken for what the form has asked already (`prevStateRef` in its `fieldReducer.js`), and then the form
 * asks no more until something else changes. What changes here is a field of the form alone, which nothing is stored of.
 */
export function askAgain(dispatchFields: DispatchFields) {
  times += 1
  dispatchFields({ type: 'UPDATE', path: 'unsavedWords', disableFormData: true, initialValue: times })
}
