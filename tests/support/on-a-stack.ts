export type OnCleanup = (end: () => Promise<void>) => void

/** Builds what a fixture gives on a stack that is cleared after its tests, and at once when the building fails: Vitest cleans up only after what it was given. */
export async function onAStack<Built>(onCleanup: OnCleanup, build: (stack: AsyncDisposableStack) => Promise<Built>): Promise<Built> {
  const stack = new AsyncDisposableStack()
  onCleanup(() => stack.disposeAsync())
  try {
    return await build(stack)
  } catch (error) {
    await stack.disposeAsync()
    throw error
  }
}
