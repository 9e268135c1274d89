import type { Ui } from '../ui.ts'
import type { WordKey } from './english.ts'

/** How the server keeps why a comment waits, and the words that say it in other languages. */
const REASONS: readonly [RegExp, WordKey][] = [
  [/^every comment is held$/, 'r_all'],
  [/^nothing proves who its author is$/, 'r_first'],
  [/^(?<count>\d+) links$/, 'r_links'],
  [/^the word "(?<word>.*)"$/, 'r_word'],
  [/^a field that no reader sees is filled in$/, 'r_trap'],
  [/^a form that this server did not give out$/, 'r_forged'],
  [/^no sign of when its form was read$/, 'r_stamp'],
  [/^a form that was sent before$/, 'r_spent'],
  [/^sent (?<seconds>[\d.]+) s after its form was read$/, 'r_soon'],
  [/^many comments in this thread at once$/, 'r_busy'],
  [/^reported as (?<what>.*)$/, 'r_reported'],
  [/^edited$/, 'r_edited'],
]

/** Says why a comment waits; what is not known here stands as it was kept. */
export function sayReasons({ say }: Ui, reasons: string): string {
  return reasons
    .split('; ')
    .map((reason) => {
      for (const [pattern, key] of REASONS) {
        const match = pattern.exec(reason)
        if (match) return say(key, { ...match.groups })
      }
      return reason
    })
    .join('; ')
}
