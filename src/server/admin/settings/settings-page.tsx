/** @jsxImportSource hono/jsx */
import type { Selectable } from 'kysely'
import type { SessionTable } from '../../database/schema.ts'
import { Field } from '../field.tsx'
import { FormToken, Frame, Time } from '../page.tsx'
import type { SignedUi } from '../ui.ts'
import { LANGUAGES } from '../words/words.ts'

/** What is wrong with a field, by its name. */
export type SettingsProblem = Partial<Record<'name' | 'current' | 'password', string>>

interface SettingsProps {
  ui: SignedUi
  sessions: readonly Selectable<SessionTable>[]
  saved: string | null
  problem: SettingsProblem
}

/** What somebody sets for themselves. */
export function SettingsPage({ ui, sessions, saved, problem }: SettingsProps) {
  const { say } = ui
  return (
    <Frame ui={ui} title={say('settings')} section="settings">
      <div class="top">
        <h1>{say('settings')}</h1>
      </div>
      {saved !== null && (
        <div class="done" role="status">
          <p>{say(saved === 'password' ? 'passwordChanged' : 'saved')}</p>
        </div>
      )}
      <Profile ui={ui} problem={problem} />
      <section class="part">
        <h2>{say('password')}</h2>
        <form method="post" action={`${ui.base}/settings/password`}>
          <FormToken ui={ui} />
          <Field
            label={say('currentPassword')}
            name="current"
            type="password"
            autocomplete="current-password"
            problem={problem.current}
            required
          />
          <Field
            label={say('newPassword')}
            hint={say('passwordHint')}
            name="password"
            type="password"
            autocomplete="new-password"
            problem={problem.password}
            required
          />
          <button class="outlined" type="submit">
            {say('changePassword')}
          </button>
        </form>
      </section>
      <Sessions ui={ui} sessions={sessions} />
    </Frame>
  )
}

function Profile({ ui, problem }: { ui: SignedUi; problem: SettingsProblem }) {
  const { say, session } = ui
  const { name, email, lang, keys } = session.owner
  return (
    <section class="part">
      <form method="post" action={`${ui.base}/settings`}>
        <FormToken ui={ui} />
        <Field
          label={say('yourName')}
          hint={say('yourNameHint')}
          name="name"
          value={name}
          problem={problem.name}
          autocomplete="username"
          required
        />
        <Field
          label={say('yourEmail')}
          name="email"
          type="email"
          value={email}
          autocomplete="email"
        />
        <div class="field">
          <label for="field-lang">{say('language')}</label>
          <select id="field-lang" name="lang">
            <option value="" selected={lang === null}>
              {say('browserLanguage')}
            </option>
            {Object.entries(LANGUAGES).map(([tag, language]) => (
              <option value={tag} lang={tag} selected={lang === tag}>
                {language.name}
              </option>
            ))}
          </select>
        </div>
        <ul class="choices">
          <li>
            <label>
              <input type="checkbox" name="keys" value="yes" checked={keys === 1} />
              {say('useKeys')}
            </label>
          </li>
        </ul>
        <p class="buttons">
          <button class="main" type="submit">
            {say('save')}
          </button>
        </p>
      </form>
    </section>
  )
}

const BROWSERS = ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari']
const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'CrOS', 'Linux']

/** The browser and the system that a `User-Agent` header is of; else its beginning. */
function shortAgent(agent: string): string {
  const known = [BROWSERS, SYSTEMS].map((names) => names.find((name) => agent.includes(name)))
  const [browser, system] = known
  return browser && system ? `${browser.replace('Edg', 'Edge')}, ${system}` : agent.slice(0, 60)
}

function Sessions({ ui, sessions }: Pick<SettingsProps, 'ui' | 'sessions'>) {
  const { say, base, session } = ui
  const others = sessions.filter(({ hash }) => hash !== session.hash)
  return (
    <section class="part">
      <h2>{say('sessions')}</h2>
      <ul class="rows">
        {sessions.map(({ hash, agent, seen }) => (
          <li>
            <span class="grow">
              <bdi title={agent}>{shortAgent(agent)}</bdi>
              <small>
                {say('lastSeen', { when: '' })}
                <Time ui={ui} time={seen} />
                {hash === session.hash && ` · ${say('thisSession')}`}
              </small>
            </span>
            {hash !== session.hash && (
              <form method="post" action={`${base}/settings/sessions`}>
                <FormToken ui={ui} />
                <input type="hidden" name="session" value={hash} />
                <button class="outlined" type="submit">
                  {say('endSession')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <form class="buttons" method="post" action={`${base}/settings/sessions`}>
          <FormToken ui={ui} />
          <button class="outlined" type="submit">
            {say('endOthers')}
          </button>
        </form>
      )}
    </section>
  )
}
