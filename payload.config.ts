import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig } from 'payload'
import pg from 'pg'
import sharp from 'sharp'
import { accessibilityIssues } from '#collections/accessibility-issues.ts'
import { alerts } from '#collections/alerts.ts'
import { boards } from '#collections/boards.ts'
import { withBritishDates } from '#collections/british-dates.ts'
import { everydayWords } from '#collections/everyday-words.ts'
import { failures } from '#collections/failures.ts'
import { richText } from '#collections/fields/rich-text.ts'
import { figures } from '#collections/figures.ts'
import { helplines } from '#collections/helplines.ts'
import { withElectionReason } from '#collections/hooks/election.ts'
import { withLiveGuard } from '#collections/hooks/guard-live.ts'
import { nameWrongFields } from '#collections/hooks/name-wrong-fields.ts'
import { withLog } from '#collections/hooks/note-deeds.ts'
import { withNotedReads } from '#collections/hooks/note-reads.ts'
import { oneAtATime, sayOneAtATime } from '#collections/hooks/one-at-a-time.ts'
import { refuseUnstorable } from '#collections/hooks/refuse-unstorable.ts'
import { sayWhyNotSaved } from '#collections/hooks/say-why-not-saved.ts'
import { withAuthor } from '#collections/hooks/with-author.ts'
import { letterWords } from '#collections/letter-words.ts'
import { media } from '#collections/media.ts'
import { inMenu, settingsInMenu } from '#collections/menu.ts'
import { news } from '#collections/news.ts'
import { nominationSights } from '#collections/nomination-sights.ts'
import { nominations } from '#collections/nominations.ts'
import { officeHolders } from '#collections/office-holders.ts'
import { offices } from '#collections/offices.ts'
import { organisations } from '#collections/organisations.ts'
import { pageFeedback } from '#collections/page-feedback.ts'
import { pages } from '#collections/pages.ts'
import { partnerships } from '#collections/partnerships.ts'
import { pinnedAnswers } from '#collections/pinned-answers.ts'
import { programmes } from '#collections/programmes.ts'
import { projects } from '#collections/projects.ts'
import { publications } from '#collections/publications.ts'
import { redirects } from '#collections/redirects.ts'
import { withSafeSaves, withSafeSettings } from '#collections/safe-saves.ts'
import { searchMisses } from '#collections/search-misses.ts'
import { services } from '#collections/services.ts'
import { siteSettings } from '#collections/site-settings.ts'
import { staffLog } from '#collections/staff-log.ts'
import { strategies } from '#collections/strategies.ts'
import { urgentTopics } from '#collections/urgent-topics.ts'
import { users } from '#collections/users.ts'
import { BoundedPool } from '#lib/database/pool.ts'
import { lettersByPayload } from '#lib/mail/letters-by-payload.ts'
import { addressEndpoint } from '#lib/publishing/address-endpoint.ts'
import { maybeRuntime } from '#lib/runtime.ts'
import { scheduleEndpoints } from '#lib/schedules/endpoints.ts'
import { schedulePublish } from '#lib/schedules/task.ts'
import { siteName } from '#lib/site-name.ts'
import { largestField, largestFile } from '#lib/staff-door/upload-limits.ts'
import { uploadsFolder } from '#lib/staff-door/uploads-folder.ts'
import { staffWords } from '#lib/staff-words/words.ts'
import { mayChangeLive } from '#lib/users/rights.ts'
import { staffOrigins } from '#lib/users/staff-origins.ts'

// Tools that only read the configuration (a build, type generation) have no runtime and never connect.
const runtime = maybeRuntime()

/** What staff write. */
function withGuards(collection: CollectionConfig) {
  return withLog(withLiveGuard(withAuthor(collection), mayChangeLive))
}

const configuration = buildConfig({
  secret: runtime?.env.PAYLOAD_SECRET ?? 'never used: only a running server signs anything',
  telemetry: false,
  graphQL: { disable: true },
  ...(runtime ? { logger: runtime.log, csrf: staffOrigins(runtime.env), cookiePrefix: 'staff' } : {}),
  defaultDepth: 1,
  maxDepth: 3,
  // The headings of the menu stand in the order of what comes first under each.
  collections: [
    ...[
      ...[pages, boards, partnerships, programmes, strategies, services, publications, news].map(withElectionReason),
      ...[figures, helplines, organisations],
      ...[offices, officeHolders, media].map(withElectionReason),
      alerts,
    ].map(withGuards),
    ...[nominations, projects, pageFeedback, searchMisses],
    ...[accessibilityIssues, everydayWords, pinnedAnswers, redirects].map(withGuards),
    ...[failures, users, staffLog, nominationSights],
  ]
    .map(withNotedReads)
    .map(withSafeSaves)
    .map(inMenu),
  globals: [siteSettings, urgentTopics, letterWords].map(withSafeSettings).map(settingsInMenu),
  editor: richText,
  email: lettersByPayload,
  upload: {
    // Next hands on what was counted (lib/staff-door); these are the same limits, for Payload's own reading of it, which refuses what reaches its limit.
    limits: { fileSize: largestFile + 1, fieldSize: largestField },
    requestSizeLimit: largestFile + largestField,
    useTempFiles: true,
    tempFileDir: uploadsFolder(),
  },
  endpoints: [...scheduleEndpoints, addressEndpoint],
  jobs: { tasks: [schedulePublish], access: { run: () => false } },
  hooks: { afterError: [nameWrongFields, refuseUnstorable, sayOneAtATime, sayWhyNotSaved] },
  i18n: { translations: { en: staffWords } },
  admin: {
    user: 'users',
    avatar: 'default',
    components: {
      graphics: { Logo: '/components/admin/looks/marks.tsx#Logo', Icon: '/components/admin/looks/marks.tsx#Icon' },
      actions: ['/components/admin/find/find-box.tsx#FindBox'],
      beforeNavLinks: ['/components/admin/looks/marks.tsx#MenuHead'],
      afterNavLinks: [
        '/components/admin/desk/desk-link.tsx#DeskLink',
        '/components/admin/schedules/scheduled-link.tsx#ScheduledLink',
        '/components/admin/keeping/keeping-link.tsx#KeepingLink',
        '/components/admin/to-be-confirmed-link.tsx#ToBeConfirmedLink',
        '/components/admin/sign-in/codes-link.tsx#CodesLink',
      ],
      providers: [
        '/components/admin/sign-in/session-watch.tsx#SessionWatch',
        '/components/admin/saves/forget-kept-words.tsx#ForgetKeptWords',
        '/components/admin/name-controls.tsx#NameControls',
      ],
      views: {
        due: { Component: '/components/admin/due-view.tsx#DueView', path: '/due', exact: true, meta: { title: 'Due for review' } },
        broken: { Component: '/components/admin/broken-view.tsx#BrokenView', path: '/broken', exact: true, meta: { title: 'Broken' } },
        find: { Component: '/components/admin/find/find-view.tsx#FindView', path: '/find', exact: true, meta: { title: 'Find' } },
        toBeConfirmed: { Component: '/components/admin/to-be-confirmed-view.tsx#ToBeConfirmedView', path: '/to-be-confirmed' },
        scheduled: {
          Component: '/components/admin/schedules/scheduled-view.tsx#ScheduledView',
          path: '/scheduled',
          exact: true,
          meta: { title: 'Scheduled' },
        },
        desk: { Component: '/components/admin/desk/queue-view.tsx#QueueView', path: '/desk', exact: true, meta: { title: 'The desk' } },
        deskEntry: {
          Component: '/components/admin/desk/entry-view.tsx#EntryView',
          path: '/desk/new',
          exact: true,
          meta: { title: 'Enter a nomination' },
        },
        deskList: {
          Component: '/components/admin/desk/list-view.tsx#ListView',
          path: '/desk/list',
          exact: true,
          meta: { title: 'Projects to print' },
        },
        deskPaperForm: {
          Component: '/components/admin/desk/paper-form-view.tsx#PaperFormView',
          path: '/desk/paper-form',
          exact: true,
          meta: { title: 'Paper form' },
        },
        deskNomination: {
          Component: '/components/admin/desk/nomination-view.tsx#NominationView',
          path: '/desk/nominations/:id',
          exact: true,
          meta: { title: 'Nomination' },
        },
        deskProject: {
          Component: '/components/admin/desk/project-view.tsx#ProjectView',
          path: '/desk/projects/:id',
          exact: true,
          meta: { title: 'Project' },
        },
        deskHandOff: {
          Component: '/components/admin/desk/hand-off-view.tsx#HandOffView',
          path: '/desk/projects/:id/hand-off',
          exact: true,
          meta: { title: 'Hand-off' },
        },
        keeping: {
          Component: '/components/admin/keeping/keeping-view.tsx#KeepingView',
          path: '/keeping',
          exact: true,
          meta: { title: 'Kept until' },
        },
        // These keys are Payload's, whose own pages they replace.
        dashboard: { Component: '/components/admin/dashboard/dashboard.tsx#Dashboard' },
        login: { Component: '/components/admin/sign-in/sign-in-view.tsx#SignInView' },
        forgot: { Component: '/components/admin/sign-in/forgot-view.tsx#ForgotView' },
        createFirstUser: { Component: '/components/admin/sign-in/nobody-yet-view.tsx#NobodyYetView' },
        inactivity: { Component: '/components/admin/sign-in/sign-in-view.tsx#SignInView' },
        newPassword: {
          Component: '/components/admin/sign-in/new-password-view.tsx#NewPasswordView',
          path: '/new-password',
          exact: true,
          meta: { title: 'Choose a password' },
        },
        codes: {
          Component: '/components/admin/sign-in/codes-view.tsx#CodesView',
          path: '/codes',
          exact: true,
          meta: { title: 'One-time codes' },
        },
      },
    },
    dateFormat: 'd MMMM yyyy, HH:mm',
    timezones: { defaultTimezone: 'Europe/London', supportedTimezones: [{ label: 'London', value: 'Europe/London' }] },
    meta: {
      titleSuffix: ' – Reducing reoffending',
      description: `The staff pages of ${siteName}`,
      icons: [
        { rel: 'icon', sizes: '32x32', url: '/favicon.ico' },
        { rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' },
        { rel: 'apple-touch-icon', url: '/apple-touch-icon.png' },
      ],
      defaultOGImageType: 'off',
      openGraph: { siteName, title: siteName, description: `The staff pages of ${siteName}` },
    },
  },
  typescript: { outputFile: 'lib/payload-types.ts' },
  db: postgresAdapter({
    pg: { ...pg, Pool: BoundedPool },
    pool: {
      // When it connects: tests open one database after another with one configuration.
      get connectionString() {
        return maybeRuntime()?.env.DATABASE_URL ?? ''
      },
      max: 10,
    },
    push: false,
    idType: 'uuid',
    blocksAsJSON: true,
    disableCreateDatabase: true,
    migrationDir: 'lib/database/migrations',
  }),
  sharp,
})

export default withBritishDates(oneAtATime(configuration))
