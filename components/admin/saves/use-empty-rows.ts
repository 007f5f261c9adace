'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

const patience = 1500

/**
 * Asks again for the fields of a row that stays empty. Payload asks its server a quarter of a second after a form has changed; an answer to
 * an earlier question that arrives meanwhile is taken for what the form has asked already (`prevStateRef` in its `fieldReducer.js`), so that
 * a row added in that moment has no fields until something else changes. Each wait is twice as long as the one before, as a slow answer is
 * thrown away once it is asked for anew.
 */
export function useEmptyRows() {
  const isEmpty = useFormFields(([fields]) => Object.values(fields).some(({ rows }) => rows?.some(({ isLoading }) => isLoading)))
  const { dispatchFields } = useForm()

  useEffect(() => {
    if (!isEmpty) return
    let wait = patience
    let timer = setTimeout(ask, wait)
    function ask() {
      // A field of the form alone, which nothing is stored of: a change that asks.
      dispatchFields({ type: 'UPDATE', path: 'unsavedWords', disableFormData: true, initialValue: wait })
      wait *= 2
      timer = setTimeout(ask, wait)
    }
    return () => clearTimeout(timer)
  }, [isEmpty, dispatchFields])
}
