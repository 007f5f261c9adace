import { Logo } from '#components/admin/looks/marks.tsx'
/** In place of Payload's page on which whoever came first could make themselves an administrator. */
export function NobodyYetView() {
  return (
    <main className="staff-form">
      <Logo />
      <h1>Nobody can sign in yet</h1>
      <p>
        Whoever runs the site makes the first administrator, on the machine that it runs on: <code>npm run admin:create</code>
      </p>
    </main>
  )
}
