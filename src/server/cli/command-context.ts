import { type Command, Option } from 'commander'
import { type Environment, readSettings } from './read-settings.ts'
import type { Setting } from './setting-kinds.ts'
import type { Values } from './settings.ts'

/** What a command has of the world around it. */
export interface CommandContext {
  environment: Environment
  /** Writes to the standard output, as it is. */
  print(text: string): void
  /** Tells the owner something beside what was asked for. */
  warn(text: string): void
  /** Writes over the line of before, on a terminal; undefined where nobody looks. */
  showProgress?: (line: string) => void
  /** What comes in by the standard input, to its end. */
  readInput(): Promise<string>
}

/** A mistake on the command line, in the environment or in the configuration file. */
export class UsageError extends Error {}

/** Lets a command take the settings of a table as flags, under a heading of `--help`. */
export function addSettings(
  command: Command,
  table: Record<string, Setting<unknown>>,
  heading = 'Options:',
): void {
  for (const [name, setting] of Object.entries(table)) {
    const { kind, placeholder, help, standard } = setting
    if (setting.isUnflagged) continue
    const flag = kind === 'switch' ? `--${name}` : `--${name} <${placeholder}>`
    const option = new Option(flag, standard === '' ? help : `${help} (${standard})`)
    if (kind === 'list')
      option.argParser<string[] | undefined>((text, all) => [...(all ?? []), text])
    command.addOption(option.helpGroup(heading))
  }
}

/**
 * Reads the settings of a command that was called.
 *
 * @throws UsageError
 */
export function settingsOf<Table extends Record<string, Setting<unknown>>>(
  command: Command,
  table: Table,
  { environment }: CommandContext,
): Values<Table> {
  const values = command.opts<Record<string, string | string[] | boolean>>()
  const flags = command.options.map((option) => [option.name(), values[option.attributeName()]])
  try {
    return readSettings(table, Object.fromEntries(flags), environment)
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}
