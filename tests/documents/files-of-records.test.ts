import { expect, test } from 'vitest'
import { accessibilityIssues } from '#collections/accessibility-issues.ts'
import { figures } from '#collections/figures.ts'
import { helplines } from '#collections/helplines.ts'
import { officeHolders } from '#collections/office-holders.ts'
import { offices } from '#collections/offices.ts'
import { organisations } from '#collections/organisations.ts'
import { publications } from '#collections/publications.ts'
import { siteSettings } from '#collections/site-settings.ts'

const aFile = '"relationTo":"media"'

// A portrait is sent while its person is on a page (lib/media/shown-files.ts; tests/office-holders/on-pages.test.ts).
test('only what is published by itself has files, because a publication notes them, and whoever holds an office', () => {
  for (const { fields } of [publications, officeHolders]) expect(JSON.stringify(fields)).toContain(aFile)

  for (const { slug, fields } of [figures, helplines, organisations, offices, accessibilityIssues, siteSettings]) {
    expect(JSON.stringify(fields), `${slug}: a change of its file would be noted by no publication`).not.toContain(aFile)
  }
})
