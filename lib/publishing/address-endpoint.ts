import type { Endpoint } from 'payload'
import { isId } from '#lib/is-id.ts'
import { isDocumentCollection } from '#lib/paths.ts'
import { findSiteAddress } from '#lib/publishing/site-address.ts'
import { isStaff } from '#lib/users/rights.ts'

/** Where a page is on the site, or will be: its form asks after each save. */
export const addressEndpoint: Endpoint = {
  path: '/addresses/:collection/:id',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) return refused(403, 'Sign in to see this')
    const { collection, id } = Object(req.routeParams)
    const isPage = isDocumentCollection(String(collection)) && isId(String(id))
    const found = isPage ? await findSiteAddress({ collection, id }, req) : undefined
    return found ? Response.json(found) : refused(404, 'This page isn’t there any more. Open the list of pages again')
  },
}

function refused(status: number, message: string) {
  return Response.json({ errors: [{ message }] }, { status })
}
