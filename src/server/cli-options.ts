import { parseArgs } from 'node:util'
import type { FieldRule } from '../protocol.ts'
import { readSite } from './origins.ts'
import type { ServeOptions } from './serve.ts'

/** What the command line asks for. */
export type Command =
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'serve'; options: ServeOptions }
  | { name: 'close' | 'open'; thread: string; database: string }

type Environment = Record<string, string | undefined>

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  database: { type: 'string' },
  title: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  url: { type: 'string' },
  site: { type: 'string', multiple: true },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

type Values = ReturnType<typeof parse>['values']

/**
 * Reads the command line; the environment fills in what it leaves open.
 *
 * @throws Error with one sentence, when something on it is wrong.
 */
export function readCommand(args: readonly string[], environment: Environment): Command {
  const { values, positionals } = parse(args)
  if (values.version) return { name: 'version' }
  const [name, thread, ...more] = positionals
  if (values.help || name === undefined) return { name: 'help' }
  const database = values.database ?? (environment['AFTERWORD_DATABASE'] || 'afterword.sqlite')
  if (name === 'serve' && thread === undefined) {
    return { name, options: serveOptions(values, database, environment) }
  }
  if (name === 'close' || name === 'open') {
    if (thread !== undefined && more.length === 0) return { name, thread, database }
    throw new Error(`Say which thread: afterword ${name} blog.example/my-first-post.`)
  }
  throw new Error(`There is no command "${positionals.join(' ')}"; see afterword --help.`)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    // Node adds a paragraph on how to pass such a thing as a positional argument.
    const [sentence = ''] = (error instanceof Error ? error.message : '').split(
      /\.? (?=To specify)/,
    )
    throw new Error(`${sentence.replace(/\.$/, '')}; see afterword --help.`, { cause: error })
  }
}

function serveOptions(values: Values, database: string, environment: Environment): ServeOptions {
  return {
    database,
    port: readPort(values.port ?? (environment['PORT'] || '8080')),
    host: values.host ?? (environment['HOST'] || '127.0.0.1'),
    name: readRule('name', values.name ?? 'required', ['required', 'optional']),
    email: readRule('email', values.email ?? 'off', ['required', 'optional', 'off']),
    url: readRule('url', values.url ?? 'off', ['required', 'optional', 'off']),
    sites: (values.site ?? []).map(siteOf),
    quiet: values.quiet ?? false,
    ...(values.title === undefined ? {} : { title: values.title }),
  }
}

function readPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN
  if (port <= 65_535) return port
  throw new Error(`--port is a number from 0 to 65535, not "${value}".`)
}

function readRule(option: string, value: string, rules: readonly FieldRule[]): FieldRule {
  const rule = rules.find((rule) => rule === value)
  if (rule) return rule
  throw new Error(`--${option} is one of ${rules.join(', ')}, not "${value}".`)
}

function siteOf(value: string): string {
  const site = readSite(value)
  if (site !== null) return site
  throw new Error(`--site is an origin such as https://blog.example, not "${value}".`)
}
