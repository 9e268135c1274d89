import { readFileSync } from 'node:fs'
import type { FieldRule } from '../../protocol.ts'
import { readTrustedProxies, type TrustedProxies } from '../security/networks.ts'
import { readSite } from '../security/allowed-origins.ts'
import type { ServeOptions } from '../serve.ts'

/** The options of `afterword serve`, for `parseArgs`. */
export const SERVE_OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  title: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  url: { type: 'string' },
  site: { type: 'string', multiple: true },
  moderation: { type: 'string' },
  'max-links': { type: 'string' },
  words: { type: 'string' },
  'minimum-fill': { type: 'string' },
  'require-stamp': { type: 'boolean' },
  rate: { type: 'string' },
  'trust-proxy': { type: 'string' },
  quiet: { type: 'boolean' },
} as const

type Values = {
  [Name in keyof typeof SERVE_OPTIONS]?:
    | (Name extends 'site' ? string[] : Name extends 'quiet' | 'require-stamp' ? boolean : string)
    | undefined
}

/**
 * Reads what `afterword serve` was told.
 *
 * @throws Error with one sentence, when something of it is wrong.
 */
export function readServeOptions(
  values: Values,
  environment: Record<string, string | undefined>,
): Omit<ServeOptions, 'database'> {
  const links = values['max-links']
  const proxies = values['trust-proxy']
  return {
    port: readNumber('port', values.port ?? (environment['PORT'] || '8080'), 65_535),
    host: values.host ?? (environment['HOST'] || '127.0.0.1'),
    name: readChoice<FieldRule>('name', values.name ?? 'required', ['required', 'optional']),
    email: readChoice('email', values.email ?? 'off', ['required', 'optional', 'off']),
    url: readChoice('url', values.url ?? 'off', ['required', 'optional', 'off']),
    sites: (values.site ?? []).map(siteOf),
    moderation: readChoice('moderation', values.moderation ?? 'none', ['none', 'first', 'all']),
    minimumFill: readNumber('minimum-fill', values['minimum-fill'] ?? usualFill(values), 3600),
    requireStamp: values['require-stamp'] ?? false,
    rate: readNumber('rate', values.rate ?? '30', 100_000),
    quiet: values.quiet ?? false,
    ...(values.title === undefined ? {} : { title: values.title }),
    ...(links === undefined ? {} : { maxLinks: readNumber('max-links', links, 1000) }),
    ...(values.words === undefined ? {} : { words: readWords(values.words) }),
    ...(proxies === undefined ? {} : { trustProxy: proxiesOf(proxies) }),
  }
}

/** Who approves nothing looks at no queue: a comment that only came quickly must not wait there for ever. */
function usualFill({ moderation = 'none' }: { moderation?: string | undefined }): string {
  return moderation === 'none' ? '0' : '2'
}

function readNumber(option: string, value: string, max: number): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN
  if (number <= max) return number
  throw new Error(`--${option} is a number from 0 to ${max}, not "${value}".`)
}

function readChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((choice) => choice === value)
  if (choice !== undefined) return choice
  throw new Error(`--${option} is one of ${choices.join(', ')}, not "${value}".`)
}

function siteOf(value: string): string {
  const site = readSite(value)
  if (site !== null) return site
  throw new Error(`--site is an origin such as https://blog.example, not "${value}".`)
}

function proxiesOf(value: string): TrustedProxies {
  const proxies = readTrustedProxies(value)
  if (proxies !== null) return proxies
  throw new Error(
    `--trust-proxy is how many proxies there are, or their addresses, not "${value}".`,
  )
}

function readWords(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)
  } catch (cause) {
    throw new Error(`--words is a file with a word a line; "${file}" can't be read.`, { cause })
  }
}
