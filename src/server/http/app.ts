import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { createApi } from './read-routes.ts'
import { crossOrigin } from './cors.ts'
import { logRequest } from './request-log.ts'
import { ProblemError, problemOf } from '../problems.ts'
import type { Service } from '../service.ts'
import { createWidgetFiles } from './widget-files.ts'

// Whatever a browser takes an answer for, it runs and frames nothing of it.
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
}

/** The whole server as one function from request to answer. */
export function createApp(service: Service): Hono {
  const app = new Hono()
  if (!service.quiet) app.use(logRequest)
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
  })
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
  app.route('/', createApi(service))
  app.notFound(() => new ProblemError('not-found', 'There is nothing here.').toResponse())
  app.onError((error) => problemOf(error).toResponse())
  return app
}
