import { describe, expect, it } from 'vitest'
import { cleanLine, isEmail } from '../../src/server/text/clean-text.ts'
import { webAddress, websiteOf } from '../../src/server/text/web-address.ts'
import { networkOf, readTrustedProxies } from '../../src/server/security/networks.ts'
import { printComments } from '../../src/server/cli/print-comments.ts'
import type { CommentRow } from '../../src/server/threads/roots.ts'
import { ageOf } from '../../src/server/moderation/form-timestamps.ts'
import { bearerOf } from '../../src/server/security/tokens.ts'
import { createWordFinder } from '../../src/server/moderation/words.ts'
import { isLinear } from '../fixtures/growth.ts'
import { draft, startServer } from './running-server.ts'

const SIZE = 64 * 1024
const PARTS = ['a', '@', '.', '<', ' ', '\n', '#1', '[', ':', '%', '/', '1', 'a ', '. ', '\u200b']

const findWord = createWordFinder(
  Array.from({ length: 1000 }, (_, index) => (index % 2 ? `word${index}` : `a phrase ${index}`)),
)

const row = (text: string) =>
  ({
    id: 'c1',
    thread: 't',
    number: null,
    name: text,
    created: '',
    state: 'pending',
    reason: text,
    text,
  }) as unknown as CommentRow

describe('64 KB of one thing (S-28)', () => {
  it.each<[string, (text: string) => unknown]>([
    ['a line', cleanLine],
    ['an e-mail address', isEmail],
    ['an e-mail address that begins well', (text) => isEmail(`a@b.${text}`)],
    ['a web address', webAddress],
    ['a website', websiteOf],
    ['the words', findWord],
    ['a stamp', (text) => ageOf('secret', 't', text, 0)],
    ['a token', (text) => bearerOf(`Bearer ${text}`)],
    ['an address', (text) => networkOf('192.0.2.1', text, 1)],
    ['a forwarded path', (text) => networkOf('192.0.2.1', `[${text}`, 40)],
    ['proxies', readTrustedProxies],
    ['the owner’s list', (text) => printComments([{ ...row(text), reports: [] }])],
  ])('costs no more than its length as %s', async (_, read) => {
    for (const part of PARTS) {
      const linear = await isLinear((size) => read(part.repeat(size / part.length)), SIZE)
      expect([part, linear]).toEqual([part, true])
    }
  })

  it('costs no more than its length in each field, header and query', async () => {
    const server = await startServer({ words: ['casino'], maxLinks: 3, email: 'optional' })
    for (const part of PARTS) {
      const linear = await isLinear(async (size) => {
        const long = part.repeat(size / part.length)
        const some = long.slice(0, size / 7)
        await server.refused(draft({ text: `${long}${'x'.repeat(10_001)}` }))
        await server.refused(draft({ author: { name: `${long}xx`.repeat(2), email: `a@${some}` } }))
        await server.refused(draft({ stamp: some, trap: some }))
        await server.get(`/feed?thread=${encodeURIComponent(long.slice(0, size / 15))}`)
        // What the limit of the form itself lets through is rendered too.
        await server.send(draft({ text: part.repeat(size / 6 / part.length) }))
      }, 60_000)
      expect([part, linear]).toEqual([part, true])
    }
  })
})
