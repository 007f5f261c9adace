/** Whether Postgres refuses a value, such as a year that it doesn't know or an id that isn't valid: the database itself is well (class 22). */
export function isAboutAValue(error: unknown) {
  return error instanceof Error && 'code' in error && /^22[\dA-Z]{3}$/.test(String(error.code))
}
