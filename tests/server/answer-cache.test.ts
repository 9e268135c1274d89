import { describe, expect, it, vi } from 'vitest'
import { markdown } from '../../src/server/text/markdown.ts'
import { spawnServer } from './child-server.ts'
import { bearer, draft, listPath, openFile, startServer, THREAD } from './running-server.ts'
import { countStatements } from './statements.ts'

/** How many statements run, and how many bodies rendered, while something is done. */
async function workOf(work: () => Promise<unknown>) {
  const render = vi.spyOn(markdown, 'render')
  const statements = await countStatements(work)
  const counted = { statements, renders: render.mock.calls.length }
  render.mockRestore()
  return counted
}

const NONE = { statements: 0, renders: 0 }

describe('answers that are kept', () => {
  it('cost no statement and no rendering until something changes', async () => {
    const server = await startServer()
    await server.post('*One*')
    const first = await server.get(listPath())
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    for (const path of [listPath(), `/feed?thread=${THREAD}`]) {
      await server.get(path)
      expect(await workOf(() => server.get(path))).toEqual(NONE)
    }
    expect(await workOf(() => server.get(listPath(), { headers }))).toEqual(NONE)
    await server.post('Elsewhere', { thread: 'blog.example/b' })
    expect(await workOf(() => server.get(listPath()))).toEqual(NONE)
    await server.post('Two')
    expect((await workOf(() => server.get(listPath()))).statements).toBeGreaterThan(0)
  })

  it('are the same as the first, to the header, but for the request’s own name', async () => {
    const server = await startServer()
    await server.post('A long comment. '.repeat(100))
    const seen = []
    for (let i = 0; i < 2; i++) {
      const { status, headers, body } = await server.get(listPath())
      const all = Object.fromEntries(headers)
      seen.push({ status, body, names: Object.keys(all).sort(), id: all['x-request-id'] })
    }
    expect(seen[1]?.names).toEqual(
      seen[0]?.names
        .concat(['content-length'])
        .filter((n, i, a) => a.indexOf(n) === i)
        .sort(),
    )
    expect(seen[1]?.body).toEqual(seen[0]?.body)
    expect(seen[1]?.id).not.toBe(seen[0]?.id)
  })

  it('are never from before a change, whoever makes it', async () => {
    const server = await startServer()
    const other = await spawnServer(server.database)
    const { comment, token } = (await server.send(draft({ text: 'First' }))).body
    const html = async (from: typeof server | typeof other) => {
      const page = await from.list()
      return page.comments.map(({ html, likes }) => `${html.trim()} ${likes}`)
    }
    const both = async () => [await html(server), await html(other)]
    expect(await both()).toEqual([['<p>First</p> 0'], ['<p>First</p> 0']])
    await server.get(`/comments/${comment.id}`, {
      method: 'PATCH',
      headers: { ...bearer(token), 'content-type': 'application/json' },
      body: '{"text":"Changed"}',
    })
    expect(await both()).toEqual([['<p>Changed</p> 0'], ['<p>Changed</p> 0']])
    const like = { method: 'PUT', headers: bearer('r'.repeat(20)) }
    await other.get(`/comments/${comment.id}/like`, like)
    expect(await both()).toEqual([['<p>Changed</p> 1'], ['<p>Changed</p> 1']])
    await other.post('Second')
    expect((await both()).map((list) => list.length)).toEqual([2, 2])
    openFile(server.database).exec(`update threads set state = 'closed'`)
    expect((await server.list()).thread.state).toBe('closed')
    await server.get(`/comments/${comment.id}`, { method: 'DELETE', headers: bearer(token) })
    expect((await both()).map((list) => list.length)).toEqual([1, 1])
  })
})
