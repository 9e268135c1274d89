import { readFileSync } from 'node:fs'
import type { Setting } from './setting-kinds.ts'
import { SETTINGS, type Values } from './settings.ts'

export type Environment = Record<string, string | undefined>

/** What was given on the command line, by the names of flags. */
export type Flags = Record<string, string | readonly string[] | boolean | undefined>

/** What hosts of many kinds set, and every Node server reads. */
const WELL_KNOWN: Record<string, string> = { port: 'PORT', host: 'HOST' }

interface Given {
  /** As the owner wrote it: `--port`, `AFTERWORD_PORT`, `"port" in afterword.json`. */
  where: string
  texts: readonly string[]
}

/**
 * Reads the settings of a table: the flag counts, else the environment variable, else the line of
 * the configuration file.
 *
 * @throws Error with one sentence, when something is wrong in any of them.
 */
export function readSettings<Table extends Record<string, Setting<unknown>>>(
  table: Table,
  flags: Flags,
  environment: Environment,
): Values<Table> {
  const config = readConfig(flags['config'] ?? environment['AFTERWORD_CONFIG'])
  const values = Object.entries(table).map(([name, setting]) => {
    const given = flagOf(name, flags, setting) ?? variableOf(name, environment) ?? config.get(name)
    if (name === 'database' && given === undefined) assertNoPostgres(environment)
    return [name, readOne(setting, given)]
  })
  return Object.fromEntries(values) as Values<Table>
}

/** The environment variable of a setting: `AFTERWORD_MAX_LINKS` for `max-links`. */
export function variableName(name: string): string {
  return `AFTERWORD_${name.replaceAll('-', '_').toUpperCase()}`
}

function readOne(setting: Setting<unknown>, given: Given | undefined): unknown {
  try {
    return setting.read(given?.texts ?? [])
  } catch (error) {
    throw new Error(`${given?.where} ${(error as Error).message}.`, { cause: error })
  }
}

function flagOf(name: string, flags: Flags, { isSecret }: Setting<unknown>): Given | undefined {
  const value = flags[name]
  if (value === undefined) return undefined
  const texts = [value].flat().map(String)
  // Else `--database --quiet` would make a file that is called "--quiet".
  const swallowed = texts.find((text) => /^--[a-z]/.test(text))
  if (swallowed !== undefined) throw new Error(`--${name} lacks its value, before ${swallowed}.`)
  if (isSecret && texts.some(isSecret)) {
    throw new Error(
      `--${name} has a password in it, which every program on this machine can read there: set ${variableName(name)} in the environment, or "${name}" in the file of --config.`,
    )
  }
  return { where: `--${name}`, texts }
}

function variableOf(name: string, environment: Environment): Given | undefined {
  const where = [variableName(name), WELL_KNOWN[name] ?? ''].find((key) => environment[key])
  return where === undefined ? undefined : { where, texts: [environment[where] ?? ''] }
}

/** Who set it would look for their comments in another place than they are in. */
function assertNoPostgres(environment: Environment): void {
  if (!environment['DATABASE_URL']) return
  throw new Error(
    'DATABASE_URL is set, but PostgreSQL is not supported yet: name a SQLite file with --database.',
  )
}

function readConfig(file: Flags[string]): Map<string, Given> {
  if (typeof file !== 'string' || file === '') return new Map()
  const config = parseConfig(file)
  const unknown = Object.keys(config).find((name) => !Object.hasOwn(SETTINGS, name))
  if (unknown !== undefined) throw new Error(`There is no setting "${unknown}", which ${file} has.`)
  return new Map(
    Object.entries(config).map(([name, value]) => {
      const where = `"${name}" in ${file}`
      return [name, { where, texts: textsOf(value, where) }]
    }),
  )
}

function parseConfig(file: string): object {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`The file ${file}, which --config names, can't be read.`, { cause })
  }
  try {
    const config: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config
  } catch {
    // The sentence below says it: JSON.parse's own shows pieces of the file, and secrets stand there.
  }
  throw new Error(`The file ${file} is not a JSON object such as { "port": 8080 }.`)
}

function textsOf(value: unknown, where: string): string[] {
  return [value].flat().map((item) => {
    if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean') {
      return String(item)
    }
    throw new Error(`${where} is a text, a number, true or false, or a list of texts.`)
  })
}
