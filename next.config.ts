import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { largestField } from './lib/staff-door/upload-limits.ts'

const config: NextConfig = {
  // Streamed metadata and fallbacks need Next's scripts to be put in place; delivery removes those scripts, so every page is finished before it is sent.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  compress: false,
  // The admin sends a whole document this way; what may be sent at all is counted before (lib/staff-door).
  experimental: { serverActions: { bodySizeLimit: largestField } },
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  // Types are checked by `npm run check`, once, not at every start.
  typescript: { ignoreBuildErrors: true },
}

const withAdmin = withPayload(config)

export default {
  ...withAdmin,
  // Payload asks every page for the colour scheme, which makes browsers send their first request twice; only its own pages use it.
  headers: async () => ((await withAdmin.headers?.()) ?? []).map((header) => ({ ...header, source: '/admin/:path*' })),
} satisfies NextConfig
