import { timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { findSession, type Session } from '../accounts/sessions.ts'
import type { Service } from '../service.ts'
import type { AdminEnvironment } from './ui.ts'

type AdminContext = Context<AdminEnvironment>

const COOKIE = 'afterword'
// The session itself ends sooner, on the server.
const COOKIE_S = 60 * 24 * 60 * 60

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** Lets a page load and run nothing but the server's own, stand in no frame and stay in no cache. */
export const lockDown: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('Content-Security-Policy', POLICY)
  context.header('Cache-Control', 'no-store')
  context.header('X-Content-Type-Options', 'nosniff')
  // With `no-referrer` browsers would send `Origin: null` along with the pages' own forms.
  context.header('Referrer-Policy', 'same-origin')
  context.header('Cross-Origin-Opener-Policy', 'same-origin')
  context.header('Cross-Origin-Resource-Policy', 'same-origin')
  context.header('X-Robots-Tag', 'noindex')
}

/**
 * Whether a password may be typed here: over HTTPS, or on this very machine. Behind a proxy that
 * adds HTTPS only `--public-url` says so.
 */
export function isPrivate(context: AdminContext, service: Service): boolean {
  return isSecure(service) || isLoopback(context.req.header('Host'))
}

/**
 * Whether a form was sent by these pages. Browsers say where a request comes from, and no page can
 * make them say something else.
 */
export function isOwnForm(context: AdminContext, { publicUrl }: Service): boolean {
  const site = context.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin'
  const own = publicUrl ?? `http://${context.req.header('Host')}`
  return context.req.header('Origin') === new URL(own).origin
}

/** Whether a form carries the token of the session that it is sent in. */
export function hasFormToken(session: Session, form: URLSearchParams): boolean {
  const [given, own] = [form.get('token') ?? '', session.formToken].map((text) => Buffer.from(text))
  return given !== undefined && own !== undefined && given.length === own.length
    ? timingSafeEqual(given, own)
    : false
}

/** Who is signed in; null when nobody is. */
export async function sessionOf(context: AdminContext, service: Service): Promise<Session | null> {
  const token = isSecure(service) ? getCookie(context, COOKIE, 'host') : getCookie(context, COOKIE)
  return token ? findSession(service.database, token) : null
}

/** Gives the browser the token of a session. */
export function giveCookie(context: AdminContext, service: Service, token: string): void {
  setCookie(context, COOKIE, token, { ...attributesFor(service), maxAge: COOKIE_S })
}

/** Takes it back. */
export function takeCookie(context: AdminContext, service: Service): void {
  deleteCookie(context, isSecure(service) ? `__Host-${COOKIE}` : COOKIE, attributesFor(service))
}

/** With `__Host-` no neighbour under the same domain, and no page over HTTP, can set it. */
function attributesFor(service: Service) {
  const shared = { path: '/', httpOnly: true, sameSite: 'Lax' } as const
  return isSecure(service) ? ({ ...shared, secure: true, prefix: 'host' } as const) : shared
}

function isSecure({ publicUrl }: Service): boolean {
  return publicUrl?.startsWith('https:') ?? false
}

function isLoopback(host: string | undefined): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i.test(host ?? '')
}
