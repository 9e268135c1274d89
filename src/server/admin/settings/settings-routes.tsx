/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono'
import { renameOwner } from '../../accounts/owners.ts'
import { settingPassword } from '../../accounts/password-links.ts'
import { passwordProblem } from '../../accounts/passwords.ts'
import { beginSession, endSession, listSessions } from '../../accounts/sessions.ts'
import { networkIn, queryOf } from '../../http/client-network.ts'
import { hashOfNetwork } from '../../security/networks.ts'
import { cleanLine, isEmail } from '../../text/clean-text.ts'
import { giveCookie } from '../guard.ts'
import { checkedForm } from '../signed-form.ts'
import type { Admin, AdminEnvironment, SignedUi } from '../ui.ts'
import { LANGUAGES } from '../words/words.ts'
import { KeysPage } from './keys-page.tsx'
import { SettingsPage, type SettingsProblem } from './settings-page.tsx'

/** What each sets for themselves: name, language, keys, password, and where they are signed in. */
export function addSettingsRoutes(pages: Hono<AdminEnvironment>, { service, signIn }: Admin): void {
  const { database, secret } = service

  pages.get('/keys', (context) => context.html(<KeysPage ui={context.get('signed')} />))

  pages.get('/settings', async (context) => {
    const saved = queryOf(context).get('saved')
    return context.html(await pageOf(context.get('signed'), { saved }))
  })

  pages.post('/settings', async (context) => {
    const { ui, form } = await checkedForm(context)
    const { id } = ui.session.owner
    const email = cleanLine(form.get('email') ?? '')
    const lang = form.get('lang') ?? ''
    const changed = {
      email: email === '' || isEmail(email) ? email : ui.session.owner.email,
      lang: Object.hasOwn(LANGUAGES, lang) ? lang : null,
      keys: form.has('keys') ? (1 as const) : (0 as const),
    }
    try {
      await database.write(async (transaction) => {
        await renameOwner(transaction, id, form.get('name') ?? '')
        await transaction.updateTable('owners').set(changed).where('id', '=', id).execute()
      })
    } catch (error) {
      const problem = { name: error instanceof Error ? error.message : String(error) }
      return context.html(await pageOf(ui, { problem }), 422)
    }
    return context.redirect(`${ui.base}/settings?saved=yes`, 303)
  })

  pages.post('/settings/password', async (context) => {
    const { ui, form } = await checkedForm(context)
    const { id, name, email } = ui.session.owner
    const network = networkIn(context, service)
    // It counts as a try to sign in: a browser that was left open is no way to guess it.
    const result = await signIn(database, { name, password: form.get('current') ?? '', network })
    if (!('owner' in result)) {
      return context.html(await pageOf(ui, { problem: { current: ui.say('wrongPassword') } }), 422)
    }
    const password = form.get('password') ?? ''
    const weak = passwordProblem(password, [name, email, service.title, ui.base])
    if (weak) {
      return context.html(await pageOf(ui, { problem: { password: ui.say(weak) } }), 422)
    }
    const set = await settingPassword(id, password)
    const agent = context.req.header('User-Agent') ?? ''
    const token = await database.write(async (transaction) => {
      await set(transaction)
      return beginSession(transaction, id, { agent, network: hashOfNetwork(secret, network) })
    })
    giveCookie(context, service, token)
    return context.redirect(`${ui.base}/settings?saved=password`, 303)
  })

  pages.post('/settings/sessions', async (context) => {
    const { ui, form } = await checkedForm(context)
    const { owner, hash } = ui.session
    const other = form.get('session')
    await database.write((transaction) =>
      other === null
        ? endSession(transaction, { owner: owner.id, hash, which: 'others' })
        : endSession(transaction, { owner: owner.id, hash: other }),
    )
    return context.redirect(`${ui.base}/settings?saved=yes`, 303)
  })

  async function pageOf(
    ui: SignedUi,
    { saved = null, problem = {} }: { saved?: string | null; problem?: SettingsProblem },
  ) {
    const sessions = await database.read((transaction) =>
      listSessions(transaction, ui.session.owner.id),
    )
    return <SettingsPage ui={ui} sessions={sessions} saved={saved} problem={problem} />
  }
}
