/** @jsxImportSource hono/jsx */
import type { PasswordProblem } from '../../accounts/passwords.ts'
import type { SignInResult } from '../../accounts/sign-in.ts'
import { Field } from '../field.tsx'
import { Document } from '../page.tsx'
import type { Ui } from '../ui.ts'

interface SignInProps {
  ui: Ui
  /** Where to go afterwards. */
  next: string
  name?: string
  result?: SignInResult
}

/** Asks for a name and a password. */
export function SignInPage({ ui, next, name = '', result }: SignInProps) {
  const { say, base, site } = ui
  const problem =
    result === undefined || 'owner' in result
      ? null
      : 'wait' in result
        ? say('wait', { minutes: Math.ceil(result.wait / 60) })
        : say('wrong')
  return (
    <Document ui={ui} title={say('signIn')}>
      <main class="card">
        <h1>{say('signIn')}</h1>
        <p>{say('lookAfter', { site })}</p>
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <form method="post" action={`${base}/sign-in`}>
          <input type="hidden" name="next" value={next} />
          <Field label={say('author')} name="name" value={name} autocomplete="username" required />
          <Field
            label={say('password')}
            name="password"
            type="password"
            autocomplete="current-password"
            required
          />
          <button class="main" type="submit">
            {say('signIn')}
          </button>
        </form>
        <p class="hint">{say('forgot')}</p>
      </main>
    </Document>
  )
}

interface PasswordProps {
  ui: Ui
  token: string
  name: string
  problem?: PasswordProblem
}

/** Sets the first password of somebody, or a new one. */
export function PasswordPage({ ui, token, name, problem }: PasswordProps) {
  const { say, base, site } = ui
  return (
    <Document ui={ui} title={say('setPassword')}>
      <main class="card">
        <h1>{say('setPassword')}</h1>
        <p>{say('setPasswordAs', { site, name })}</p>
        <form method="post" action={`${base}/password`}>
          <input type="hidden" name="token" value={token} />
          <Field
            label={say('yourName')}
            hint={say('yourNameHint')}
            name="name"
            value={name}
            autocomplete="username"
            required
          />
          <Field
            label={say('newPassword')}
            hint={say('passwordHint')}
            name="password"
            type="password"
            autocomplete="new-password"
            problem={problem && say(problem)}
            required
          />
          <button class="main" type="submit">
            {say('setAndSignIn')}
          </button>
        </form>
      </main>
    </Document>
  )
}

/** Says that a link was used, or came too late. */
export function LinkOverPage({ ui }: { ui: Ui }) {
  const { say, base } = ui
  return (
    <Document ui={ui} title={say('linkOver')}>
      <main class="card">
        <h1>{say('linkOver')}</h1>
        <p>{say('linkOverMore')}</p>
        <p>
          <a href={`${base}/sign-in`}>{say('signIn')}</a>
        </p>
      </main>
    </Document>
  )
}
