import { parseArgs } from 'node:util'
import { readServeOptions, SERVE_OPTIONS } from './serve-options.ts'
import type { ServeOptions } from '../serve.ts'

/** What the command line asks for. */
export type Command =
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'serve'; options: ServeOptions }
  | { name: 'close' | 'open'; thread: string; database: string }
  | { name: 'comments'; held: boolean; thread: string | null; json: boolean; database: string }
  | { name: 'approve' | 'refuse'; ids: string[]; database: string }
  | { name: 'reply'; id: string; text: string | null; as: string | null; database: string }

export type Environment = Record<string, string | undefined>

const OPTIONS = {
  ...SERVE_OPTIONS,
  database: { type: 'string' },
  held: { type: 'boolean' },
  thread: { type: 'string' },
  json: { type: 'boolean' },
  text: { type: 'string' },
  as: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/**
 * Reads the command line; the environment fills in what it leaves open.
 *
 * @throws Error with one sentence, when something on it is wrong.
 */
export function readCommand(args: readonly string[], environment: Environment): Command {
  const { values, positionals } = parse(args)
  if (values.version) return { name: 'version' }
  const [name, ...operands] = positionals
  if (values.help || name === undefined) return { name: 'help' }
  const database = values.database ?? (environment['AFTERWORD_DATABASE'] || 'afterword.sqlite')
  const [operand] = operands
  switch (name) {
    case 'serve':
      if (operand !== undefined) break
      return { name, options: { database, ...readServeOptions(values, environment) } }
    case 'comments':
      if (operand !== undefined) break
      return {
        name,
        held: values.held ?? false,
        thread: values.thread ?? null,
        json: values.json ?? false,
        database,
      }
    case 'close':
    case 'open':
      if (operand !== undefined && operands.length === 1) return { name, thread: operand, database }
      throw new Error(`Say which thread: afterword ${name} blog.example/my-first-post.`)
    case 'approve':
    case 'refuse':
      if (operand !== undefined) return { name, ids: operands, database }
      throw new Error(`Say which comments, by the ids that afterword comments --held prints.`)
    case 'reply':
      if (operand !== undefined && operands.length === 1) {
        return { name, id: operand, text: values.text ?? null, as: values.as ?? null, database }
      }
      throw new Error('Say which comment to answer, by its id: see afterword comments.')
    default:
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
