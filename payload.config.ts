import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'

export default buildConfig({
  secret: 'x'.repeat(32),
  telemetry: false,
  graphQL: { disable: true },
  editor: lexicalEditor(),
  collections: [{ slug: 'users', auth: true, fields: [] }, { slug: 'pages', fields: [{ name: 'title', type: 'text' }] }],
  db: postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL }, push: false, idType: 'uuid', migrationDir: 'lib/database/migrations' }),
})
