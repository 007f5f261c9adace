import { DomUtils } from 'htmlparser2'
import { type Element, listElements, type Markup, readMarkup } from '#lib/finishing/markup.ts'
import { removeEarlyLinks } from '#lib/finishing/remove-runtime.ts'
import { listStylesheets } from '#lib/finishing/used-css.ts'
import { paths } from '#lib/paths.ts'

/**
 * Takes out what Next's runtime would load at once. What is inline stays: it only lists what the runtime will find.
 * @returns the elements taken out, and whole stylesheets, because the page so far needs only part of them.
 */
export function takeOutRuntime(markup: Markup): Element[] {
  const scripts = listElements(markup, 'script').filter(({ attribs }) => attribs.src !== undefined)
  for (const script of scripts) DomUtils.removeElement(script)
  removeEarlyLinks(markup)
  return [...listStylesheets(markup), ...scripts]
}

/** Puts them at the end of the body, where the browser reads but doesn't load them, with the small script that does when somebody begins to answer. */
export function putInReserve(markup: Markup, runtime: Element[], nonce: string) {
  const [body] = listElements(markup, 'body')
  const held = runtime.map((element) => DomUtils.getOuterHTML(element, { decodeEntities: false })).join('')
  const reserve = readMarkup(
    `<template id="runtime">${held}</template><script src="${paths.hydrateScript}" async nonce="${nonce}"></script>`,
  )
  for (const child of [...reserve.children]) if (body) DomUtils.appendChild(body, child)
}
