import type { Command } from 'commander'
import { addSettings, type CommandContext, settingsOf } from '../command-context.ts'
import { notifyOptions, spamCheckOptions } from '../notify-options.ts'
import { SERVE_GROUPS, SETTINGS, type Values } from '../settings.ts'
import { preloadLinks } from '../../http/preload-links.ts'
import { basePathOf } from '../../http/base-path.ts'
import { type RunningServer, serve, type ServeOptions } from '../../serve.ts'

/** `afterword serve` runs the comment server until a signal stops it. */
export function addServe(program: Command, context: CommandContext): void {
  const command = program.command('serve').description('Run the comment server')
  for (const [heading, table] of Object.entries(SERVE_GROUPS)) {
    addSettings(command, table, `${heading}:`)
  }
  command.action(async () => {
    const settings = settingsOf(command, SETTINGS, context)
    const options = serveOptions(settings)
    if (context.environment['DATABASE_URL']) {
      context.warn('DATABASE_URL is ignored, since PostgreSQL is not supported yet.')
    }
    if (options.moderation === 'first') {
      context.warn(
        '--moderation first holds every comment for now, since a name is easily copied and nothing proves yet who writes.',
      )
    }
    const server = await serve(options)
    stopBySignal(server, context)
    context.print(welcome(server, options))
  })
}

/** What the server is started with. */
export function serveOptions(settings: Values<typeof SETTINGS>): ServeOptions {
  const { database, port, host, title, log, quiet, name, email, url, moderation, rate } = settings
  const { words, 'public-url': publicUrl, 'max-links': maxLinks } = settings
  const { 'trust-proxy': trustProxy, 'minimum-fill': fill } = settings
  const spamCheck = spamCheckOptions(settings)
  return {
    database,
    port,
    host,
    title,
    log,
    quiet,
    name,
    email,
    url,
    moderation,
    rate,
    sites: settings.site,
    ownerNames: settings.owner,
    requireStamp: settings['require-stamp'],
    plainForm: settings['plain-form'],
    holdReported: settings['hold-reported'],
    closeAfter: settings['close-after'],
    notify: notifyOptions(settings),
    // Who approves nothing looks at no queue: a comment that only came quickly must not wait there
    // for ever.
    minimumFill: fill ?? (moderation === 'none' ? 0 : 2),
    ...(publicUrl === null ? {} : { publicUrl }),
    ...(maxLinks === null ? {} : { maxLinks }),
    ...(words === null ? {} : { words }),
    ...(trustProxy === null ? {} : { trustProxy }),
    ...(spamCheck ? { spamCheck } : {}),
  }
}

function stopBySignal(server: RunningServer, { warn }: CommandContext): void {
  const stop = () => {
    // A second signal finds no handler, and ends the process at once.
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, stop)
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        warn(error instanceof Error ? error.message : String(error))
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}

function welcome(
  { url, passwordLink, widgetDirectory }: RunningServer,
  { database, publicUrl }: ServeOptions,
): string {
  const where = publicUrl ?? url
  const endpoint = basePathOf(where) === '' ? '' : ` data-endpoint="${where}"`
  const advice = publicUrl === undefined ? ", with your server's public address" : ''
  const sooner = preloadLinks(widgetDirectory, where, { endpoint: where, thread: 'THREAD' })
  return `Comments are served at ${url}, kept in ${database}.
Paste this where the thread belongs${advice}:

  <script src="${where}/afterword.js"${endpoint} async></script>
${sooner.length === 0 ? '' : soonerAdvice(sooner)}${passwordLink === null ? '' : passwordAdvice(passwordLink)}
`
}

function soonerAdvice(lines: readonly string[]): string {
  return `
Where readers come for the comments, these lines in the page's <head> bring them sooner. Take new
ones after each update; THREAD is the page's, such as blog.example%2Fmy-first-post:

${lines.map((line) => `  ${line}\n`).join('')}`
}

function passwordAdvice(link: string): string {
  return `
Set your password here within an hour; you look after the comments there:

  ${link}

`
}
