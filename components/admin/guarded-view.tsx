import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, TypedUser } from 'payload'
import type { ComponentType, ReactNode } from 'react'
import { paths } from '#lib/paths.ts'
import { isStaff } from '#lib/users/rights.ts'

/**
 * The one door to the admin's own views, because Payload draws them for anybody: whoever isn't signed in signs in first and is led back,
 * and whoever may not see it is told so. `View` is asked for nobody else, so it may fetch what it likes.
 * @param may whom the view is for, among staff
 * @param isFramed whether Payload draws the admin's menu around it, as it does around what replaces a page of its own
 */
export function guardedView(
  may: (person: TypedUser) => boolean,
  View: ComponentType<AdminViewServerProps>,
  { isFramed = false }: { isFramed?: boolean } = {},
) {
  return function GuardedView(props: AdminViewServerProps) {
    const { user } = props.initPageResult.req
    if (!user || !isStaff(user)) redirect(paths.signIn(addressOf(props)))
    const view = <div className="staff-view gutter--left gutter--right">{may(user) ? <View {...props} /> : <NotForYou />}</div>
    return isFramed ? view : <Frame {...{ ...props, user }}>{view}</Frame>
  }
}

function addressOf({ params }: AdminViewServerProps) {
  return [paths.admin, ...[params?.segments ?? []].flat()].join('/')
}

type FrameProps = AdminViewServerProps & { children: ReactNode; user: TypedUser }

function Frame({ children, user, initPageResult, params, searchParams, viewActions }: FrameProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { i18n, payload } = req
  // A copy, because React freezes what it is handed.
  const visible = { ...visibleEntities }
  const asked = { ...(locale && { locale }), ...(params && { params }), ...(searchParams && { searchParams }) }
  return (
    <DefaultTemplate {...{ i18n, payload, permissions, user }} {...(viewActions && { viewActions })} visibleEntities={visible} {...asked}>
      {children}
    </DefaultTemplate>
  )
}

function NotForYou() {
  return (
    <>
      <h1>Not for your account</h1>
      <p>Your account doesn’t include this page. If you need it for your work, ask an administrator.</p>
    </>
  )
}
