import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/protocol.ts'
import { draft, listPath, openFile, rowsOf, startServer } from './running-server.ts'

const SQL = [
  `'`,
  `"`,
  '`',
  `' OR '1'='1`,
  `'; DROP TABLE comments; --`,
  `" OR ""="`,
  `1; DELETE FROM threads`,
  `') UNION SELECT value FROM settings --`,
  `%`,
  `_`,
  `\\`,
  `?`,
  `$1`,
  `:a`,
  `x' AND randomblob(100000000) --`,
]

const HTML = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '{{7*7}}', '${7*7}']

describe('injection (S-05, S-06)', () => {
  it('stores every payload as it is, in every field, and harms no table', async () => {
    const server = await startServer({ email: 'optional', url: 'optional' })
    await server.post('Before')
    const file = openFile(server.database)
    const schema = () => rowsOf(file, 'select name, sql from sqlite_master order by name')
    const settings = () => rowsOf(file, 'select name from settings order by name')
    const before = [schema(), settings()]
    for (const payload of [...SQL, ...HTML]) {
      const { status, body } = await server.send(
        draft({ thread: `t/${payload}`, text: payload, author: { name: payload } }),
      )
      expect([payload, status]).toEqual([payload, 201])
      expect(body.comment.author.name).toBe(payload)
      const page = await server.list({ thread: `t/${payload}` })
      expect(page.comments.map(({ id }) => id)).toEqual([body.comment.id])
      for (const author of [
        { name: 'Ann', email: payload },
        { name: 'Ann', url: payload },
      ]) {
        expect([201, 422]).toContain(
          (await server.send(draft({ thread: 'u', text: payload, author }))).status,
        )
      }
      expect([404, 422]).toContain((await server.refused(draft({ parent: payload }))).status)
    }
    expect([schema(), settings()]).toEqual(before)
    expect((await server.list()).comments.map(({ number }) => number)).toEqual(['1'])
  })

  it('finds nothing with payloads in paths, queries and headers, and reflects none', async () => {
    const server = await startServer()
    const { id } = await server.post('Hello')
    for (const payload of [...SQL, ...HTML]) {
      const escaped = encodeURIComponent(payload)
      const answers = [
        await server.get<Problem>(`/comments/${escaped}`),
        await server.get<Problem>(`/${escaped}`),
        await server.get<Problem>(`/chunks/${escaped}`),
        ...(await Promise.all(
          ['order', 'limit', 'cursor', 'around', 'number', 'parent'].map((name) =>
            server.get<Problem>(listPath({ [name]: payload })),
          ),
        )),
        await server.refused(draft(), { 'idempotency-key': payload }),
        await server.refused(draft(), { 'content-type': payload }),
      ]
      for (const { status, headers, body } of answers) {
        expect([404, 415, 422]).toContain(status)
        expect(headers.get('content-type')).toBe('application/problem+json')
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(payload.length > 3 && JSON.stringify(body).includes(payload)).toBe(false)
      }
      const counts = await server.get<Record<string, number>>(`/counts?thread=${escaped}`)
      expect(counts.body).toEqual({ [payload]: 0 })
      const own = await server.get(`/comments/${id}`, {
        headers: { authorization: `Bearer ${payload}`, 'if-none-match': payload },
      })
      expect(own.body).not.toHaveProperty('comment.text')
    }
    expect((await server.list()).thread.count).toBe(1)
  })

  it('answers every request with headers that let a browser run nothing', async () => {
    const server = await startServer()
    const { id } = await server.post('Hello')
    const paths = [
      '/',
      listPath(),
      `/comments/${id}`,
      '/counts?thread=a',
      '/healthz',
      '/readyz',
      '/x',
    ]
    for (const path of paths) {
      const { headers } = await server.get(path)
      expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toBe(
        `default-src 'none'; frame-ancestors 'none'`,
      )
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('set-cookie')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  it('copes with thread ids that are names of properties', async () => {
    const server = await startServer()
    const asked = ['__proto__', 'constructor', 'toString']
    await server.post('x', { thread: '__proto__' })
    const query = asked.map((thread) => `thread=${thread}`).join('&')
    const response = await fetch(`${server.url}/counts?${query}`)
    expect(await response.text()).toBe('{"__proto__":1,"constructor":0,"toString":0}')
  })
})
