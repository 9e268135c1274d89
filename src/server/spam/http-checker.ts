import * as v from 'valibot'
import { cleanLine } from '../text/clean-text.ts'
import { readAnswer } from './read-answer.ts'
import type { Asked, Checker, CheckVerdict } from './checker.ts'

const answerSchema = v.object({
  verdict: v.picklist(['ok', 'hold', 'spam']),
  reason: v.optional(v.pipe(v.string(), v.maxLength(200), v.transform(cleanLine)), ''),
})

/** A service of the owner's own that speaks the JSON of docs/spam.md. */
export function createHttpChecker(url: string): Checker {
  return {
    async check(asked, signal): Promise<CheckVerdict> {
      const answer: unknown = JSON.parse(await send(asked.event, asked, signal))
      const { verdict, reason } = v.parse(answerSchema, answer)
      if (verdict === 'ok') return { verdict }
      return { verdict, reason: `the spam check says: ${reason || verdict}` }
    },
    async learn(asked, as, signal) {
      await send(as, asked, signal)
    },
  }

  async function send(
    event: Asked['event'] | 'spam' | 'ham',
    { id, thread, parent, text, author, page, created, sender }: Asked,
    signal: AbortSignal,
  ): Promise<string> {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: { 'Content-Type': 'application/json', 'User-Agent': 'afterword' },
      body: JSON.stringify({
        version: 1,
        event,
        comment: { id, thread, parent, text, author, page, created },
        sender,
      }),
    })
    return readAnswer(response)
  }
}
