import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId, type RequestIdVariables } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { createAdmin } from '../admin/admin-routes.tsx'
import { basePathOf, pathBelow } from './base-path.ts'
import { createAnswerCache } from './answer-cache.ts'
import { createApi } from './read-routes.ts'
import { createDecideRoutes } from './decide-routes.ts'
import { createHtmlRoutes, documentPolicy } from '../html/html-routes.ts'
import { createOwnerFeeds } from './owner-feed-routes.ts'
import { OWNER_PATHS, ownerHeaders } from './owner-headers.ts'
import { crossOrigin } from './cors.ts'
import { logRequests } from './request-log.ts'
import { ProblemError, problemOf } from '../problems.ts'
import type { Service } from '../service.ts'
import { createWidgetFiles } from './widget-files.ts'

const NONE = ["'none'"]

/** Whatever a browser takes an answer for, it runs and frames nothing of it. */
const HEADERS = {
  contentSecurityPolicy: { defaultSrc: NONE, frameAncestors: NONE },
  xContentTypeOptions: true,
  referrerPolicy: true,
  // Pages of other origins read and run what comes from here.
  crossOriginResourcePolicy: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  // The web server that adds HTTPS says this of its whole host.
  strictTransportSecurity: false,
  // What these stood for is in the policy above, or in no browser any more.
  xFrameOptions: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
}

interface Environment {
  Variables: RequestIdVariables
}

/** The whole server as one function from request to answer. */
export function createApp(
  service: Service,
  answers = createAnswerCache(service),
): Hono<Environment> {
  const names = new Set<string>()
  const app = new Hono<Environment>({
    getPath: pathBelow(basePathOf(service.publicUrl), () => names),
  })
  app.use(requestId({ limitLength: 64 }))
  if (service.log !== 'off') app.use(logRequests(service))
  // Its pages have headers of their own, and nothing of them is kept.
  app.route('/admin', createAdmin(service))
  app.use(answers.remember)
  for (const path of OWNER_PATHS) app.use(path, ownerHeaders)
  app.use('/comments.html', documentPolicy)
  app.use(secureHeaders(HEADERS))
  app.use(crossOrigin(service.sites))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed(context, methods) {
        context.header('Allow', methods.join(', '))
        return new ProblemError('unsupported', 'This can not be done here.', {
          status: 405,
        }).toResponse()
      },
    }),
  )
  app.route('/', createWidgetFiles(service.widgetDirectory))
  app.route('/', createHtmlRoutes(service))
  app.route('/', createDecideRoutes(service))
  app.route('/', createOwnerFeeds(service))
  app.route('/', createApi(service))
  for (const { path } of app.routes) names.add(path.split('/')[1] ?? '')
  app.notFound(() => new ProblemError('not-found', 'There is nothing here.').toResponse())
  app.onError((error, context) => problemOf(error, context.get('requestId')).toResponse())
  return app
}
