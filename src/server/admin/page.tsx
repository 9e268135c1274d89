/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import { Icon, type IconName } from './icons.tsx'
import { sayFullTime, sayTime, type SignedUi, type Ui } from './ui.ts'
import type { WordKey } from './words/english.ts'

/** A whole page of HTML; `keys` lets single keys act in it. */
export function Document({
  ui,
  title,
  keys = false,
  children,
}: PropsWithChildren<{ ui: Ui; title: string; keys?: boolean }>) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={ui.lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${title} · ${ui.site}`}</title>
          <link rel="stylesheet" href={`${ui.base}/style.css`} />
          <script type="module" src={`${ui.base}/keys.js`}></script>
        </head>
        <body data-keys={keys ? 'on' : undefined}>{children}</body>
      </html>
    </>
  )
}

const LISTS = [
  ['waiting', 'inbox'],
  ['published', 'check'],
  ['spam', 'warning'],
  ['refused', 'cross'],
  ['reported', 'flag'],
  ['all', 'list'],
  ['threads', 'bubble'],
  ['people', 'people'],
] as const satisfies readonly (readonly [WordKey, IconName])[]

export type Section = (typeof LISTS)[number][0] | 'settings' | 'none'

/** A page for somebody who is signed in: the lists on its side, what was just done above. */
export function Frame({
  ui,
  title,
  section,
  children,
}: PropsWithChildren<{ ui: SignedUi; title: string; section: Section }>) {
  const { say, base, counts, session } = ui
  const numbers = new Intl.NumberFormat(ui.lang)
  return (
    <Document ui={ui} title={title} keys={session.owner.keys === 1}>
      <a class="skip" href="#main">
        {say('skip')}
      </a>
      <div class="shell">
        <header class="side">
          <p class="brand">
            <span class="mark">
              <Icon name="hash" />
            </span>
            <bdi>{ui.site}</bdi>
          </p>
          <nav aria-label={say('comments')}>
            <ul>
              {LISTS.map(([name, icon]) => (
                <li class={name === 'threads' ? 'apart' : undefined}>
                  <a href={`${base}/${name}`} aria-current={name === section ? 'page' : undefined}>
                    <Icon name={icon} />
                    {say(name)} <span class="count">{numbers.format(counts[name])}</span>
                  </a>
                </li>
              ))}
              <li class="apart">
                <a
                  href={`${base}/settings`}
                  aria-current={section === 'settings' ? 'page' : undefined}
                >
                  <Icon name="sliders" />
                  {say('settings')}
                </a>
              </li>
            </ul>
          </nav>
          <form class="me" method="post" action={`${base}/sign-out`}>
            <FormToken ui={ui} />
            <bdi>{session.owner.name}</bdi>
            <button class="quiet" type="submit">
              {say('signOut')}
            </button>
          </form>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
      </div>
    </Document>
  )
}

/** What a form needs to be taken for one of these pages. */
export function FormToken({ ui, back }: { ui: SignedUi; back?: string }) {
  return (
    <>
      <input type="hidden" name="token" value={ui.session.formToken} />
      {back !== undefined && <input type="hidden" name="back" value={back} />}
    </>
  )
}

/** A moment, with all of it on hover. */
export function Time({ ui, time }: { ui: Ui; time: string }) {
  return (
    <time datetime={time} title={sayFullTime(ui, time)}>
      {sayTime(ui, time)}
    </time>
  )
}

/** A sentence that stands by itself, such as an empty list's. */
export function Notice({
  title,
  icon = 'check',
  children,
}: PropsWithChildren<{ title: string; icon?: IconName }>) {
  return (
    <div class="notice">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </div>
  )
}
