import { describe, expect, it } from 'vitest'
import { compareNumbers } from '../../src/model/number.ts'
import type { WirePage } from '../../src/protocol.ts'
import { seedThread } from '../../src/server/seed.ts'
import { listPath, startServer, THREAD } from './running-server.ts'

const PAGE = 256 * 1024
// What stands around the comments.
const FRAME = 2000

const TEXTS: Record<string, string> = {
  'long ones': 'words of some length '.repeat(450),
  'short ones': 'Short',
  'ones in Chinese': '評論'.repeat(4500),
  'ones that markup makes longer': '*a* '.repeat(900),
}

const numbers = Array.from({ length: 30 }, (_, root) => [
  `${root + 1}`,
  ...Array.from({ length: 40 }, (_, reply) => `${root + 1}.${reply + 1}`),
]).flat()

describe.each(Object.entries(TEXTS))('a page of %s', (_, text) => {
  it.each(['oldest', 'newest'])(
    'is bounded, and the cursors give the rest, %s first',
    async (order) => {
      const server = await startServer()
      const created = '2014-02-13T06:59:00Z'
      await seedThread(
        server.database,
        THREAD,
        numbers.map((number) => ({ number, name: 'Ann', text, created })),
      )
      const read = async (query: Record<string, string | number>) => {
        const body = await (
          await fetch(server.url + listPath({ order, limit: 100, ...query }))
        ).text()
        expect(Buffer.byteLength(body)).toBeLessThan(PAGE + FRAME)
        return JSON.parse(body) as WirePage
      }
      const seen: (string | null)[] = []
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: WirePage = await read(cursor === '' ? {} : { cursor })
        for (const comment of page.comments) {
          seen.push(comment.number)
          let more = comment.repliesCursor ?? null
          let left = comment.moreReplies ?? 0
          while (more !== null) {
            const rest: WirePage = await read({ parent: comment.id, cursor: more })
            seen.push(...rest.comments.map(({ number }) => number))
            left -= rest.comments.length
            more = rest.next
          }
          expect(left).toBe(0)
        }
        cursor = page.next
      }
      expect(seen.map(String).sort(compareNumbers)).toEqual(numbers)

      const around = await read({ number: '15.20' })
      const given = around.comments.map(({ number }) => String(number))
      expect(given).toContain('15')
      expect(given).toContain('15.20')
      const root = around.comments.find(({ number }) => number === '15')
      const replies = given.filter((number) => number.startsWith('15.')).length
      expect((root?.repliesBefore ?? 0) + replies + (root?.moreReplies ?? 0)).toBe(40)
    },
  )
})
