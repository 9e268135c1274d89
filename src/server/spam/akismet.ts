import packageJson from '../../../package.json' with { type: 'json' }
import { pageOfThread } from '../threads/page-address.ts'
import { readAnswer } from './read-answer.ts'
import type { Asked, Checker, CheckVerdict } from './checker.ts'

export interface AkismetOptions {
  key: string
  /** The address of the site that is commented on. */
  blog: string
  /** Whether all of it is a test, of which Akismet learns nothing. */
  isTest?: boolean
  /** @default 'https://rest.akismet.com' */
  server?: string
}

// "Application Name/Version | Plugin Name/Version", as its documentation asks for.
const USER_AGENT = `afterword/${packageJson.version} | afterword/${packageJson.version}`

/** Akismet, by its API 1.1: https://akismet.com/developers/detailed-docs/comment-check/ */
export function createAkismet(options: AkismetOptions): Checker {
  const { server = 'https://rest.akismet.com', key, blog, isTest = false } = options

  return {
    async check(asked, signal): Promise<CheckVerdict> {
      const { text, headers } = await call('comment-check', asked, signal)
      if (text === 'false') return { verdict: 'ok' }
      if (text === 'true') return { verdict: 'spam', reason: 'Akismet takes it for spam' }
      // It says `invalid` to a wrong key, and more in a header.
      throw new Error(headers.get('X-akismet-debug-help') ?? `it answered ${JSON.stringify(text)}`)
    },
    async learn(asked, as, signal) {
      await call(as === 'spam' ? 'submit-spam' : 'submit-ham', asked, signal)
    },
  }

  async function call(method: string, asked: Asked, signal: AbortSignal) {
    const response = await fetch(`${server}/1.1/${method}`, {
      method: 'POST',
      redirect: 'manual',
      signal,
      headers: { 'User-Agent': USER_AGENT },
      body: new URLSearchParams({ api_key: key, blog, ...parametersOf(asked, isTest) }),
    })
    return { text: (await readAnswer(response)).trim(), headers: response.headers }
  }
}

function parametersOf(asked: Asked, isTest: boolean): Record<string, string> {
  const { thread, parent, text, author, page, sender, created, event } = asked
  const { network } = sender
  const all = {
    user_ip: network.includes(':') ? `${network}::` : network,
    user_agent: sender.userAgent,
    referrer: sender.referrer,
    permalink: pageOfThread(thread, page.url) ?? '',
    comment_type: parent === null ? 'comment' : 'reply',
    comment_author: author.name,
    comment_author_email: author.email,
    comment_author_url: author.url,
    comment_content: text,
    comment_date_gmt: created,
    blog_charset: 'UTF-8',
    recheck_reason: event === 'edit' ? 'edit' : '',
    is_test: isTest ? 'true' : '',
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
