'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { PastedTable } from '#components/admin/paste/pasted-tables.ts'
import { type Pasted, readPasted } from '#components/admin/paste/read-pasted.ts'

const ofThisEditor = 'application/x-lexical-editor'

/** Takes what was copied in Word, Google Docs or LibreOffice as lists, headings and table blocks, and says what it left out. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const addTables = useTableBlocks()

  useEffect(() => {
    const ours = new WeakSet<Event>()
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = event instanceof ClipboardEvent ? event.clipboardData : null
        const source = data?.getData('text/html')
        if (!data || !source || ours.has(event) || data.types.includes(ofThisEditor)) return false
        event.preventDefault()
        const pasted = readPasted(source)
        const own = pasteOf(pasted, data)
        ours.add(own)
        if (pasted.html.trim()) editor.dispatchCommand(PASTE_COMMAND, own)
        const isTaken = addTables(pasted.tables)
        const said = whatHappened(pasted, isTaken)
        if (said) toast.info(said, { duration: 30_000 })
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
  }, [editor, addTables])
  return null
}

/** The same paste, of what the editor takes. */
function pasteOf({ html }: Pasted, data: DataTransfer) {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', data.getData('text/plain'))
  return new ClipboardEvent('paste', { clipboardData, cancelable: true })
}

function whatHappened({ tables, leftOut }: Pasted, isTaken: boolean) {
  const [one, several] = isTaken
    ? [
        'The table is below this text, in a block of its own: say what it shows.',
        'The tables are below this text, each in a block of its own: say what each shows.',
      ]
    : [
        'The table was left out: add a table block to the page, and paste it there.',
        'The tables were left out: add table blocks to the page, and paste each there.',
      ]
  const ofTables = tables.length === 0 ? '' : tables.length === 1 ? one : several
  const ofRest = leftOut.length === 0 ? '' : `Left out: ${new Intl.ListFormat('en-GB').format(leftOut)}.`
  return [ofTables, ofRest].filter(Boolean).join(' ')
}

/** @returns adds blocks to the body after the one that this text is in, and says whether there is a body. */
function useTableBlocks() {
  const { fieldProps } = useEditorConfigContext()
  const { addFieldRow } = useForm()
  const { collectionSlug } = useDocumentInfo()
  const place = /^body\.(\d+)\./.exec(fieldProps.path)?.[1]

  return function addTables(tables: PastedTable[]) {
    if (place === undefined) return false
    for (const [index, table] of tables.entries())
      addFieldRow({
        blockType: 'table',
        path: 'body',
        rowIndex: Number(place) + 1 + index,
        schemaPath: `${collectionSlug}.body`,
        subFieldState: { caption: stateOf(table.caption), cells: stateOf(table.cells), firstColumnNamesRows: stateOf(true) },
      })
    return true
  }
}

function stateOf(value: unknown) {
  return { value, initialValue: value, valid: true, passesCondition: true }
}
