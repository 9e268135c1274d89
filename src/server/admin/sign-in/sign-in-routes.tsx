/** @jsxImportSource hono/jsx */
import type { Context, Hono } from 'hono'
import { renameOwner } from '../../accounts/owners.ts'
import { findLinked, settingPassword } from '../../accounts/password-links.ts'
import { passwordProblem } from '../../accounts/passwords.ts'
import { beginSession, endSession } from '../../accounts/sessions.ts'
import { networkIn } from '../../http/client-network.ts'
import { hashOfNetwork } from '../../security/networks.ts'
import { readBack, readForm } from '../form.ts'
import { giveCookie, hasFormToken, sessionOf, takeCookie } from '../guard.ts'
import type { Admin, AdminEnvironment } from '../ui.ts'
import { LinkOverPage, PasswordPage, SignInPage } from './sign-in-pages.tsx'

type AdminContext = Context<AdminEnvironment>

/** Signing in and out, and setting a password by a link. */
export function addSignInRoutes(pages: Hono<AdminEnvironment>, { service, signIn }: Admin): void {
  const { database, secret } = service

  pages.get('/', (context) => context.redirect(`${context.get('ui').base}/waiting`, 303))

  pages.get('/sign-in', async (context) => {
    const ui = context.get('ui')
    const next = context.req.query('next') ?? ''
    if (await sessionOf(context, service)) return context.redirect(placeOf(ui.base, next), 303)
    return context.html(<SignInPage ui={ui} next={next} />)
  })

  pages.post('/sign-in', async (context) => {
    const ui = context.get('ui')
    const form = await readForm(context)
    const [name, password, next] = ['name', 'password', 'next'].map((key) => form.get(key) ?? '')
    const given = { name: name ?? '', password: password ?? '' }
    const network = networkIn(context, service)
    const result = await signIn(database, { ...given, network })
    if ('owner' in result) {
      await startSession(context, result.owner.id)
      return context.redirect(placeOf(ui.base, next ?? ''), 303)
    }
    const isTooMuch = 'wait' in result
    if (isTooMuch) context.header('Retry-After', String(result.wait))
    const page = <SignInPage ui={ui} next={next ?? ''} name={given.name} result={result} />
    return context.html(page, isTooMuch ? 429 : 403)
  })

  pages.post('/sign-out', async (context) => {
    const session = await sessionOf(context, service)
    if (session && hasFormToken(session, await readForm(context))) {
      const { owner, hash } = session
      await database.write((transaction) => endSession(transaction, { owner: owner.id, hash }))
      takeCookie(context, service)
    }
    return context.redirect(`${context.get('ui').base}/sign-in`, 303)
  })

  // A mail program that fetches what it is sent must not use the link up: only the form does.
  pages.get('/password', async (context) => {
    const ui = context.get('ui')
    const token = context.req.query('token') ?? ''
    const owner = await database.read((transaction) => findLinked(transaction, token))
    return owner
      ? context.html(<PasswordPage ui={ui} token={token} name={owner.name} />)
      : context.html(<LinkOverPage ui={ui} />, 410)
  })

  pages.post('/password', async (context) => {
    const ui = context.get('ui')
    const form = await readForm(context)
    const token = form.get('token') ?? ''
    const password = form.get('password') ?? ''
    const owner = await database.read((transaction) => findLinked(transaction, token))
    if (!owner) return context.html(<LinkOverPage ui={ui} />, 410)
    const name = form.get('name') ?? owner.name
    const problem = passwordProblem(password, [name, owner.email, service.title, ui.base])
    if (problem) {
      const page = <PasswordPage ui={ui} token={token} name={name} problem={problem} />
      return context.html(page, 422)
    }
    const set = await settingPassword(owner.id, password)
    const isSet = await database.write(async (transaction) => {
      // Another click may have used it while this one was being hashed.
      if (!(await findLinked(transaction, token))) return false
      await renameOwner(transaction, owner.id, name)
      await set(transaction)
      return true
    })
    if (!isSet) return context.html(<LinkOverPage ui={ui} />, 410)
    await startSession(context, owner.id)
    return context.redirect(`${ui.base}/waiting`, 303)
  })

  /** A new session each time: a cookie that somebody else put there is worth nothing. */
  async function startSession(context: AdminContext, owner: string): Promise<void> {
    const earlier = await sessionOf(context, service)
    const agent = context.req.header('User-Agent') ?? ''
    const network = hashOfNetwork(secret, networkIn(context, service))
    const token = await database.write(async (transaction) => {
      if (earlier) {
        const { owner, hash } = earlier
        await endSession(transaction, { owner: owner.id, hash })
      }
      return beginSession(transaction, owner, { agent, network })
    })
    giveCookie(context, service, token)
  }
}

/** Where somebody wanted to go before they had to sign in: `/admin/…`, without the base path. */
function placeOf(base: string, next: string): string {
  return readBack(base, next.replace(/^\/admin(?=\/)/, base))
}
