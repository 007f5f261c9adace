import { expect, test } from 'vitest'
import { detectType } from '#lib/media/detect-type.ts'
import { officeFiles } from './office-files.ts'

test.for(Object.entries(officeFiles))('whoever uploads a .%s file is told to save it as a PDF', async ([, bytes]) => {
  expect(await detectType(bytes)).toEqual({ refused: 'Documents must be PDF. Save this one as a PDF and upload that' })
})
