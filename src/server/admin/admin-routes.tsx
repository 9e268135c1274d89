/** @jsxImportSource hono/jsx */
import { Hono } from 'hono'
import { basePathOf } from '../http/base-path.ts'
import { createSignIn } from '../accounts/sign-in.ts'
import { ProblemError, problemOf } from '../problems.ts'
import type { Service } from '../service.ts'
import { addCommentRoutes } from './comment/comment-routes.tsx'
import { addAssets } from './assets.ts'
import { addDecisionRoutes } from './queue/decision-routes.tsx'
import { addQueueRoutes } from './queue/queue-routes.tsx'
import { addPeopleRoutes } from './people/people-routes.tsx'
import { addSettingsRoutes } from './settings/settings-routes.tsx'
import { addThreadRoutes } from './threads/thread-routes.tsx'
import { isOwnForm, isPrivate, lockDown, sessionOf } from './guard.ts'
import { ErrorPage } from './error-page.tsx'
import { readCounts } from './read-counts.ts'
import { addSignInRoutes } from './sign-in/sign-in-routes.tsx'
import type { Admin, AdminEnvironment, SignedUi, Ui } from './ui.ts'
import { createSay, languageFor } from './words/words.ts'

/** The pages on which owners look after the comments. */
export function createAdmin(service: Service): Hono<AdminEnvironment> {
  const admin: Admin = { service, signIn: createSignIn() }
  const base = `${encodeURI(basePathOf(service.publicUrl))}/admin`
  const pages = new Hono<AdminEnvironment>()

  addAssets(pages, service.widgetDirectory)
  pages.use(lockDown)
  pages.use(async (context, next) => {
    const lang = languageFor(null, context.req.header('Accept-Language'))
    context.set('ui', uiIn(lang))
    if (!isPrivate(context, service)) {
      return context.html(<ErrorPage ui={context.get('ui')} kind="needsHttps" />, 403)
    }
    if (context.req.method === 'POST' && !isOwnForm(context, service)) {
      return context.html(<ErrorPage ui={context.get('ui')} kind="foreignForm" />, 403)
    }
    return next()
  })
  addSignInRoutes(pages, admin)

  pages.use(async (context, next) => {
    const session = await sessionOf(context, service)
    const ui = context.get('ui')
    if (!session) {
      const { pathname, search } = new URL(context.req.url)
      const isPage = context.req.method === 'GET' || context.req.method === 'HEAD'
      const wanted = isPage ? pathname.slice(pathname.indexOf('/admin')) + search : '/admin'
      return context.redirect(`${ui.base}/sign-in?next=${encodeURIComponent(wanted)}`, 303)
    }
    const lang = languageFor(session.owner.lang, context.req.header('Accept-Language'))
    const signed: SignedUi = {
      ...uiIn(lang),
      session,
      isOwner: session.owner.role === 'owner',
      counts: await service.database.read(readCounts),
    }
    context.set('ui', signed)
    context.set('signed', signed)
    await next()
    if (context.req.method === 'POST') service.live.look()
    return undefined
  })
  addQueueRoutes(pages, admin)
  addCommentRoutes(pages, admin)
  addDecisionRoutes(pages, admin)
  addThreadRoutes(pages, admin)
  addPeopleRoutes(pages, admin)
  addSettingsRoutes(pages, admin)

  pages.all('*', (context) =>
    context.html(<ErrorPage ui={context.get('ui')} kind="notFound" />, 404),
  )
  pages.onError((error, context) => {
    const request = context.get('requestId')
    const problem = error instanceof ProblemError ? error : problemOf(error, request)
    const { status } = problem.toResponse()
    const kind = problem.code === 'forbidden' ? 'notAllowed' : 'failed'
    const ui = context.get('ui') as Ui | undefined
    return context.html(
      <ErrorPage ui={ui ?? uiIn('en')} kind={kind} request={request} detail={problem.message} />,
      status as 500,
    )
  })
  return pages

  function uiIn(lang: string): Ui {
    return { say: createSay(lang), lang, base, site: service.title, now: Date.now() }
  }
}
