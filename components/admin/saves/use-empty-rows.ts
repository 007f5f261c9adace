'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { askAgain } from '#components/admin/saves/ask-again.ts'

const patience = 1500

/**
 * Asks for the fields of a new row that stays empty. Each wait is twice as long as the one before, as a slow answer is thrown away once it is
 * asked for anew.
 */
export function useEmptyRows() {
  const isEmpty = useFormFields(([fields]) => Object.values(fields).some(({ rows }) => rows?.some(({ isLoading }) => isLoading)))
  const { dispatchFields } = useForm()

  useEffect(() => {
    if (!isEmpty) return
    let wait = patience
    let timer = setTimeout(ask, wait)
    function ask() {
      askAgain(dispatchFields)
      wait *= 2
      timer = setTimeout(ask, wait)
    }
    return () => clearTimeout(timer)
  }, [isEmpty, dispatchFields])
}
