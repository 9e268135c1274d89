import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { basename, join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { FieldRule } from '../protocol.ts'
import { keepReachedAt, passwordAddress } from './accounts/addresses.ts'
import { createFirstLink } from './accounts/password-links.ts'
import { createAnswerCache } from './http/answer-cache.ts'
import { createApp } from './http/app.ts'
import { createProxyWarning } from './http/client-network.ts'
import { openDatabase } from './database/database.ts'
import { LIMITS } from './text/limits.ts'
import { createLive, type Live } from './live/live.ts'
import { keepForgetting } from './forget-old.ts'
import { endUnreadAnswers } from './http/unread-answers.ts'
import { collectOwnerNames } from './moderation/reserved-names.ts'
import type { LogFormat } from './service.ts'
import type { TrustedProxies } from './security/networks.ts'
import { readSite } from './security/allowed-origins.ts'
import type { PlainForm, Service } from './service.ts'
import type { Moderation } from './moderation/spam-checks.ts'
import { startSpamCheck } from './spam/learn.ts'
import { createChecker, type SpamCheckOptions } from './spam/spam-check.ts'
import { type NotifyOptions, startNotifier } from './notify/notifier.ts'
import { createThrottle } from './security/rate-limits.ts'
import { readSecret } from './security/tokens.ts'
import { closingAfter } from './threads/threads.ts'
import { createWordFinder } from './moderation/words.ts'

export interface ServeOptions {
  /** Path of the SQLite file; made when it isn't there. */
  database: string
  /** @default '127.0.0.1' */
  host?: string
  /** 0 takes any free one. @default 8080 */
  port?: number
  /** What the endpoint calls itself. @default 'afterword' */
  title?: string
  /** @default 'required' */
  name?: FieldRule
  /** @default 'off' */
  email?: FieldRule
  /** @default 'off' */
  url?: FieldRule
  /** Origins that may write; every one may when none is named. */
  sites?: string[]
  /** Where readers reach the server, without a slash at the end, such as `https://blog.example/comments`. */
  publicUrl?: string
  /** Where the built widget lies. @default the package's `dist` */
  widgetDirectory?: string
  /** How a line for each request is written. @default 'text' */
  log?: LogFormat
  /** No line for each request. */
  quiet?: boolean
  /** Which comments wait for the owner's approval. @default 'none' */
  moderation?: Moderation
  /** Comments with more links than this wait too. @default any number is welcome */
  maxLinks?: number
  /** Comments with one of these words or phrases wait too. */
  words?: string[]
  /** The owner's names, which no guest may use; those that the owner used are reserved anyway. */
  ownerNames?: string[]
  /** Comments that are sent sooner after the form was read wait too; in seconds. @default 0, off */
  minimumFill?: number
  /** Comments that don't say when their form was read wait too. @default false */
  requireStamp?: boolean
  /** What becomes of comments by the form without scripts. @default 'hold' */
  plainForm?: PlainForm
  /** Comments that readers of three networks report wait too. @default false */
  holdReported?: boolean
  /** Comments a minute from one network; other limits follow from it. 0 is none. @default 30 */
  rate?: number
  /** Proxies whose `X-Forwarded-For` is believed. @default 0, none */
  trustProxy?: TrustedProxies
  /** Who hears of comments, and how. @default nobody */
  notify?: NotifyOptions
  /** Days after which a thread takes no more comments. @default 0, never */
  closeAfter?: number
  /** A service that is asked whether each comment is spam. @default none */
  spamCheck?: SpamCheckOptions
  /** Past it, others are turned away. @default 4000, more than the streams and writers there is room for */
  maxConnections?: number
}

export interface RunningServer {
  url: string
  port: number
  /** Sets the first owner's password, within an hour; null once there is an owner. */
  passwordLink: string | null
  /** Where the widget's files lie. */
  widgetDirectory: string
  /** Takes no more requests, lets those under way finish for 10 s, and closes the database. */
  close(): Promise<void>
}

const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 2000,
}
const FINISH_MS = 10_000
const MAX_CONNECTIONS = 4000

const DEFAULT_RATE = 30

/**
 * Starts the comment server.
 *
 * @throws Error with one sentence for the owner: the port is in use, the database can't be opened.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 8080 } = options
  const sites = (options.sites ?? []).map((site) => {
    const origin = readSite(site)
    if (origin === null) throw new Error(`A site is an origin such as https://blog.example.`)
    return origin
  })
  const database = await openDatabase(options.database, { check: true })
  const byAge = options.closeAfter ? [closingAfter(options.closeAfter)] : []
  const stopForgetting = await keepForgetting(database, byAge)
  await database.write(collectOwnerNames)
  const live = createLive(database)
  const secret = await readSecret(database)
  const title = options.title ?? 'afterword'
  const publicUrl = options.publicUrl ?? null
  const notifier = startNotifier({ ...options.notify, database, secret, title, publicUrl })
  const { spamCheck: asked } = options
  const spamCheck = asked ? startSpamCheck(database, createChecker(asked), asked.clock) : null
  const service: Service = {
    database,
    secret,
    title,
    form: {
      name: options.name ?? 'required',
      email: options.email ?? 'off',
      url: options.url ?? 'off',
      maxLength: LIMITS.text,
      maxDepth: LIMITS.depth,
      markup: 'markdown',
    },
    sites,
    publicUrl,
    plainForm: options.plainForm ?? 'hold',
    rules: {
      moderation: options.moderation ?? 'none',
      maxLinks: options.maxLinks ?? null,
      findWord: createWordFinder(options.words ?? []),
      minimumFill: options.minimumFill ?? 0,
      requireStamp: options.requireStamp ?? false,
      holdReported: options.holdReported ?? false,
    },
    ownerNames: options.ownerNames ?? [],
    throttle: createThrottle(options.rate ?? DEFAULT_RATE),
    live,
    notifier,
    spamCheck,
    trustedProxies: options.trustProxy ?? 0,
    widgetDirectory: options.widgetDirectory ?? builtWidget(),
    log: options.quiet ? 'off' : (options.log ?? 'text'),
  }
  const answers = createAnswerCache(service)
  const listener = getRequestListener(createApp(service, answers).fetch, {
    // The demo and tests run in this process too, and keep Node's own Request.
    overrideGlobalObjects: false,
  })
  const warnOfProxy = createProxyWarning(service.trustedProxies)
  const server = createServer(TIMEOUTS, (request, response) => {
    warnOfProxy(request)
    if (!answers.answer(request, response)) void listener(request, response)
  })
  server.maxConnections = options.maxConnections ?? MAX_CONNECTIONS
  endUnreadAnswers(server)
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    await Promise.all([notifier.close(), spamCheck?.close()])
    await stopForgetting()
    await database.close()
    throw listenError(error, host, port)
  }
  const address = server.address()
  const bound = typeof address === 'object' && address !== null ? address.port : port
  let closing: Promise<void> | undefined
  const url = `http://${hostInUrl(host)}:${bound}`
  const reachedAt = service.publicUrl ?? url
  const token = await database.write(async (transaction) => {
    await keepReachedAt(transaction, reachedAt)
    return createFirstLink(transaction, service.ownerNames[0] ?? 'Owner')
  })
  const close = async () => {
    await stop(server, live)
    await Promise.all([notifier.close(), spamCheck?.close()])
    await stopForgetting()
    await database.close()
  }
  return {
    url,
    port: bound,
    widgetDirectory: service.widgetDirectory,
    passwordLink: token === null ? null : passwordAddress(reachedAt, token),
    close: () => (closing ??= close()),
  }
}

async function stop(server: Server, live: Live): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  await live.close()
  // A connection that was busy becomes idle after its answer, and would be kept alive.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), FINISH_MS)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}

function listenError(cause: unknown, host: string, port: number): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  const sentence =
    code === 'EADDRINUSE'
      ? `Port ${port} is in use; choose another with --port.`
      : code === 'EACCES'
        ? `Port ${port} needs more rights; choose one above 1023.`
        : `Can't listen on ${host}, port ${port} (${code}).`
  return Object.assign(new Error(sentence, { cause }), { code })
}

function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** `dist`, seen from the sources and from the built command alike. */
function builtWidget(): string {
  const here = import.meta.dirname
  const isSource = basename(join(here, '..')) === 'src'
  return isSource ? join(here, '../../dist') : join(here, '..')
}
