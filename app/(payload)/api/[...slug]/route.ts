import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { payload } from '#lib/payload.ts'
import { settled } from '#lib/publishing/settled.ts'
import { unlessLost } from '#lib/staff-door/answer-loss.ts'
import { oneById } from '#lib/staff-door/one-by-id.ts'
import { restoreAsDraft } from '#lib/staff-door/restore-as-draft.ts'

export const GET = unlessLost(REST_GET(config))
export const POST = settled(unlessLost(restoreAsDraft(REST_POST(config), payload)))
export const DELETE = settled(unlessLost(oneById(REST_DELETE(config))))
export const PATCH = settled(unlessLost(oneById(REST_PATCH(config))))
export const PUT = settled(unlessLost(REST_PUT(config)))
export const OPTIONS = REST_OPTIONS(config)
