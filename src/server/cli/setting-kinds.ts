/**
 * One thing that an owner sets: as a flag, as an environment variable, or as a line of the
 * configuration file.
 */
export interface Setting<T> {
  kind: 'value' | 'list' | 'switch'
  /** What stands after the flag in `--help` and README. */
  placeholder: string
  help: string
  /** What holds when it is not given, as `--help` and README show it. */
  standard: string
  /**
   * Whether what was given is a secret. It is never shown, and not taken from the command line, which
   * every program on the machine can read.
   */
  isSecret?: (text: string) => boolean
  /** Has no flag at all, since it is always a secret. */
  isUnflagged?: boolean
  /**
   * Reads what was given; an empty list when nothing was.
   *
   * @throws Error with the rest of the sentence that begins with the flag: "is a number".
   */
  read(given: readonly string[]): T
}

type Texts = Pick<
  Setting<unknown>,
  'placeholder' | 'help' | 'standard' | 'isSecret' | 'isUnflagged'
>

/** A text that `read` understands; it returns null for one that it doesn't. */
export function textSetting<T, D>(
  texts: Texts,
  { otherwise, read, is }: { otherwise: D; read: (text: string) => T | null; is: string },
): Setting<T | D> {
  return {
    kind: 'value',
    ...texts,
    read: ([text]) =>
      text === undefined ? otherwise : understood(read(text), is, text, texts.isSecret),
  }
}

/** A text that may be anything. */
export function plainSetting(texts: Texts): Setting<string> {
  return { kind: 'value', ...texts, read: ([text = texts.standard]) => text }
}

/** A whole number from 0 to `max`. */
export function numberSetting<D>(
  texts: Texts,
  { otherwise, max }: { otherwise: D; max: number },
): Setting<number | D> {
  const read = (text: string) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN
    return number <= max ? number : null
  }
  return textSetting(texts, { otherwise, read, is: `is a number from 0 to ${max}` })
}

/** One of some words. */
export function choiceSetting<T extends string>(
  help: string,
  choices: readonly T[],
  otherwise: T,
): Setting<T> {
  return textSetting(
    { placeholder: choices.join('|'), help, standard: otherwise },
    {
      otherwise,
      read: (text) => choices.find((choice) => choice === text) ?? null,
      is: `is one of ${choices.join(', ')}`,
    },
  )
}

/** Several texts: the flag given again, or one text with commas or spaces between them. */
export function listSetting<T>(
  texts: Texts,
  { read, is }: { read: (text: string) => T | null; is: string },
): Setting<T[]> {
  return {
    kind: 'list',
    ...texts,
    read: (given) =>
      given
        .flatMap((text) => text.split(/[\s,]+/))
        .filter((text) => text !== '')
        .map((text) => understood(read(text), is, text, texts.isSecret)),
  }
}

/** Something that is on or off. */
export function switchSetting(help: string): Setting<boolean> {
  const words: Record<string, boolean> = { true: true, 1: true, false: false, 0: false }
  return {
    kind: 'switch',
    placeholder: '',
    help,
    standard: '',
    read: ([text]) =>
      text === undefined ? false : understood(words[text] ?? null, 'is true or false', text),
  }
}

function understood<T>(
  value: T | null,
  is: string,
  text: string,
  isSecret?: (text: string) => boolean,
): T {
  if (value === null) throw new Error(isSecret ? is : `${is}, not "${text}"`)
  return value
}
