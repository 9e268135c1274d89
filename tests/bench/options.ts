import { parseArgs } from 'node:util'
import { type Condition, CONDITIONS } from './conditions.ts'
import { VARIANT_NAMES, type VariantName } from './variants.ts'

/** What a run is asked to do. */
export interface RunOptions {
  sizes: number[]
  rounds: number
  variants: VariantName[]
  conditions: Condition[]
  /** Whether pages are used after they have loaded: typing, replying, resting. */
  use: boolean
  /** Another build than `dist/`; a profile is else taken of the sources, built with readable names. */
  dist: string | null
  /** Where to put a CPU profile of the widget's load. */
  profile: string | null
  write: boolean
}

export const HELP = `npm run bench -- [options]

  --only 27,1000         sizes of the thread (27,1000,10000)
  --variants html,widget what to measure (${VARIANT_NAMES.join(',')})
  --conditions normal    ${CONDITIONS.join(',')}; normal,cpu where sizes or variants are chosen
  --rounds 5             how often, at least
  --no-use               only loading: no typing, replying and resting
  --dist FOLDER          another build than dist/
  --profile FILE         a CPU profile of the widget's load, for DevTools, and its hot spots;
                         of the sources as they are, built with readable names
  --write                puts the tables into docs/benchmarks.md`

/**
 * Reads the command line.
 *
 * @throws Error that says what is wrong.
 */
export function readOptions(args: readonly string[]): RunOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      variants: { type: 'string' },
      conditions: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      'no-use': { type: 'boolean', default: false },
      dist: { type: 'string' },
      profile: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  const whole = values.only === undefined && values.variants === undefined
  const variants = pick('variants', values.variants, VARIANT_NAMES)
  return {
    sizes: (values.only ?? '27,1000,10000').split(',').map((size) => positive('only', size)),
    rounds: positive('rounds', values.rounds),
    variants,
    conditions: pick(
      'conditions',
      values.conditions ?? (whole ? undefined : 'normal,cpu'),
      CONDITIONS,
    ),
    use: !values['no-use'],
    dist: values.dist ?? null,
    profile: values.profile ?? null,
    write: values.write,
  }
}

function pick<T extends string>(name: string, list: string | undefined, known: readonly T[]): T[] {
  if (list === undefined) return [...known]
  const asked = list.split(',')
  const stranger = asked.find((word) => !known.some((one) => one === word))
  if (stranger !== undefined)
    throw new Error(`--${name}: "${stranger}" is none of ${known.join(', ')}.`)
  // In the order of the tables, whatever the order on the command line.
  return known.filter((one) => asked.includes(one))
}

function positive(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name}: "${text}" is no whole number over 0.`)
  return number
}
