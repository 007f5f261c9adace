import { test as base } from 'vitest'
import { openOffice } from '#tests/access/staff.ts'
import { onAStack } from '#tests/support/on-a-stack.ts'

/** Tests of all files that a worker runs share one office: each hires people and makes documents of its own. */
export const test = base.extend('office', { scope: 'worker' }, ({}, { onCleanup }) => onAStack(onCleanup, openOffice))
