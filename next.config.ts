import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Streamed metadata and fallbacks need Next's scripts to be put in place; delivery removes those scripts, so every page is finished before it is sent.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config)
