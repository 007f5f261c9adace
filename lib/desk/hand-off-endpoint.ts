import type { Endpoint } from 'payload'
import { toCsv } from '#lib/desk/csv.ts'
import { findHandOff, handOffTable } from '#lib/desk/hand-off.ts'
import { findProject } from '#lib/desk/queries.ts'
import { doesCasework } from '#lib/users/rights.ts'

/** What is handed to the Probation Service of a project, as a file for a spreadsheet. */
export const handOffEndpoint: Endpoint = {
  path: '/:id/hand-off',
  method: 'get',
  handler: async (req) => {
    if (!req.user || !doesCasework(req.user)) return refused(403, 'Only whoever does casework can do this. Ask an administrator')
    const project = await findProject(req.routeParams?.id, req)
    if (!project) return refused(404, 'This project isn’t there any more. Go back to the desk')
    const table = handOffTable(project, await findHandOff(project, req))
    return new Response(toCsv(table), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${project.reference}.csv"`,
      },
    })
  },
}

function refused(status: 403 | 404, message: string) {
  return Response.json({ errors: [{ message }] }, { status })
}
