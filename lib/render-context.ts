import { AsyncLocalStorage } from 'node:async_hooks'
import type { Alert } from '#lib/alerts/alert.ts'
import { contentKeys } from '#lib/content-keys.ts'
import { emptyFormState, type FormState } from '#lib/forms/form-state.ts'
import type { SearchOutcome } from '#lib/search/search-outcome.ts'
import type { DirectoryFilter } from '#lib/services/directory.ts'

/** What one render carries with it: what it read from the content (for freshness), and what a visitor asked for or is shown again. */
export type RenderContext = {
  /** Keys of lib/content-keys.ts. */
  reads: Set<string>
  form?: FormState | undefined
  search?: SearchOutcome | undefined
  directory?: DirectoryFilter | undefined
  isSensitive?: boolean
  /** Until when the page comes out the same by itself, in milliseconds since 1970. */
  until?: number
  /** Drawn for staff, with what is not published. */
  isPreview?: boolean
  previewedAlert?: Alert
}

const key = Symbol.for('reducing-reoffending.render')

/** One for the process: Next bundles its own copy of every module, so it can't be a module's variable. */
function storage(): AsyncLocalStorage<RenderContext> {
  const found: AsyncLocalStorage<RenderContext> = Reflect.get(globalThis, key) ?? new AsyncLocalStorage()
  Reflect.set(globalThis, key, found)
  return found
}

const renders = storage()

export function renderWith<Result>(context: RenderContext, render: () => Result): Result {
  return renders.run(context, render)
}

/** Notes that the page being rendered read this, a key of lib/content-keys.ts. Outside a render it does nothing. */
export function noteRead(what: string) {
  renders.getStore()?.reads.add(what)
}

/**
 * The current instant, for what a page says about today. A page that uses it is drawn again when the day is over, so no page reads the
 * clock itself.
 */
export function today() {
  noteRead(contentKeys.day)
  return new Date()
}

/** Notes that the page being rendered comes out differently from an instant on, in milliseconds since 1970; the earliest stands. */
export function noteUntil(instant: number | undefined) {
  const context = renders.getStore()
  if (context && instant !== undefined) context.until = Math.min(context.until ?? instant, instant)
}

/** Notes that the page being rendered is sensitive, so that no device keeps it and no other site learns where somebody came from. */
export function noteSensitive() {
  const context = renders.getStore()
  if (context) context.isSensitive = true
}

/** Whether what is being drawn is for staff alone. */
export function isPreview() {
  return renders.getStore()?.isPreview ?? false
}

/** Puts an alert on the preview being drawn, whether it is published or not, and whenever it is shown. */
export function previewAlert(alert: Alert) {
  const context = renders.getStore()
  if (context?.isPreview) context.previewedAlert = alert
}

export function previewedAlert() {
  return renders.getStore()?.previewedAlert
}

/** What was found, for the search page being rendered. */
export function searchOutcome() {
  return renders.getStore()?.search
}

/** What the directory being rendered is narrowed to. */
export function directoryFilter() {
  return renders.getStore()?.directory ?? {}
}

/** What the form of the page being rendered shows again. */
export function formState() {
  return renders.getStore()?.form ?? emptyFormState
}
