/** Details of a journey on pages that have a script: it is made a second time without. */
export const withoutScriptToo = { tag: '@without-script-too' }
