import { describe, expect, it, vi } from 'vitest'
import type { WireEdit } from '../../src/protocol.ts'
import { openDatabase } from '../../src/server/database/database.ts'
import { createLive, type Listener } from '../../src/server/live/live.ts'
import { approve, refuse } from '../../src/server/moderation/moderation.ts'
import { runCli, spawnServer } from './child-server.ts'
import { listen } from './event-listener.ts'
import { bearer, draft, listPath, openFile, startServer, THREAD } from './running-server.ts'

const patch = (token: string, text: string) => ({
  method: 'PATCH',
  headers: { ...bearer(token), 'content-type': 'application/json' },
  body: JSON.stringify({ text } satisfies WireEdit),
})

describe('events', () => {
  it('tell what is created, updated and deleted in the thread', async () => {
    const server = await startServer()
    await server.post('Before')
    const ear = await listen(server.url)
    const { headers } = ear.response
    expect(headers.get('content-type')).toBe('text/event-stream')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-accel-buffering')).toBe('no')
    expect(headers.get('content-encoding')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBe('*')
    await expect.poll(() => ear.state.raw).toContain('\n\n')

    await server.post('Elsewhere', { thread: 'blog.example/other' })
    const { comment, token } = (await server.send(draft({ text: 'Hello\n\nyou' }))).body
    await expect.poll(() => ear.heard).toHaveLength(1)
    expect(ear.heard[0]).toMatchObject({ event: 'created', data: comment })
    await server.get(`/comments/${comment.id}`, patch(token, 'Changed'))
    await expect.poll(() => ear.heard).toHaveLength(2)
    expect(ear.heard[1]).toMatchObject({
      event: 'updated',
      data: { id: comment.id, html: '<p>Changed</p>\n', edited: expect.any(String) },
    })
    await server.get(`/comments/${comment.id}`, { method: 'DELETE', headers: bearer(token) })
    await expect.poll(() => ear.heard).toHaveLength(3)
    expect(ear.heard[2]).toMatchObject({ event: 'deleted', data: { id: comment.id } })
    const ids = ear.heard.map(({ id }) => Number(id))
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
  })

  it('come from other processes too: another server, the command line', async () => {
    const server = await startServer({ moderation: 'all' })
    const held = (await server.send(draft({ text: 'Held' }))).body.comment
    const ear = await listen(server.url)
    const other = await spawnServer(server.database)
    const made = await other.post('From another process')
    await expect.poll(() => ear.heard, { timeout: 5000 }).toHaveLength(1)
    expect(ear.heard[0]?.data).toMatchObject({ id: made.id })
    await runCli(['approve', held.id, '--database', server.database]).ended
    await expect.poll(() => ear.heard, { timeout: 5000 }).toHaveLength(2)
    expect(ear.heard[1]).toMatchObject({
      event: 'created',
      data: { id: held.id, number: '2', state: 'published' },
    })
    await runCli(['refuse', held.id, '--database', server.database]).ended
    await expect.poll(() => ear.heard, { timeout: 5000 }).toHaveLength(3)
    expect(ear.heard[2]).toMatchObject({ event: 'deleted', data: { id: held.id } })
  })

  it('tell nothing of what is held or refused (S-24)', async () => {
    const server = await startServer({ words: ['planted'] })
    const ear = await listen(server.url)
    await server.post('planted')
    const { comment, token } = (await server.send(draft({ text: 'Fine' }))).body
    await server.get(`/comments/${comment.id}`, patch(token, 'planted words'))
    await server.post('Last')
    await expect
      .poll(() => ear.heard.map(({ event }) => event))
      .toEqual(['created', 'deleted', 'created'])
    expect(ear.state.raw).not.toContain('planted')
    const late = await listen(server.url, { since: '0' })
    await expect.poll(() => late.heard).toHaveLength(2)
    expect(late.state.raw).not.toContain('planted')
  })

  it('go on after the last one heard, also after a restart', async () => {
    const first = await startServer()
    const ear = await listen(first.url)
    await first.post('One')
    await expect.poll(() => ear.heard).toHaveLength(1)
    ear.stop()
    const missed = [await first.post('Two'), await first.post('Three')]
    await first.close()
    const second = await startServer({ database: first.database })
    const again = await listen(second.url, { since: ear.state.lastId })
    await expect.poll(() => again.heard).toHaveLength(2)
    expect(again.heard.map(({ data }) => data)).toEqual(missed)
    await second.post('Four')
    await expect.poll(() => again.heard).toHaveLength(3)
  })

  it('say where a listener stands before anything happens', async () => {
    const server = await startServer()
    await server.post('One')
    const ear = await listen(server.url)
    await expect.poll(() => ear.state.lastId).toBe('1')
    ear.stop()
    await server.post('Two')
    const again = await listen(server.url, { since: '1' })
    await expect.poll(() => again.heard).toHaveLength(1)
  })

  it('go on from a list, however old it is', async () => {
    const server = await startServer()
    await server.post('In the list')
    const { event } = await server.list()
    const quiet = await server.list({ thread: 'blog.example/quiet' })
    const missed = await server.post('After it')
    await server.post('Elsewhere', { thread: 'blog.example/quiet' })
    const ear = await listen(server.url, { from: event ?? '' })
    await expect.poll(() => ear.heard.map(({ data }) => data)).toEqual([missed])
    const other = await listen(server.url, {
      thread: 'blog.example/quiet',
      from: quiet.event ?? '',
    })
    await expect.poll(() => other.heard).toHaveLength(1)
    // Who comes back has heard more than his list had in it.
    const again = await listen(server.url, { from: event ?? '', since: ear.state.lastId })
    await expect.poll(() => again.state.raw).toContain(':\n\n')
    expect(again.heard).toEqual([])

    openFile(server.database).exec('delete from events where id < 3')
    expect((await server.list()).event).toBe('2')
    expect((await server.list({ thread: 'blog.example/quiet' })).event).toBe('3')
  })

  it('elsewhere change no list, also when those of the thread are no longer kept', async () => {
    const server = await startServer()
    await server.post('In the list')
    const before = await server.get(listPath())
    for (let i = 0; i < 3; i++) await server.post(`Elsewhere ${i}`, { thread: 'blog.example/b' })
    openFile(server.database).exec('delete from events where id < 4')
    const after = await server.get(listPath({ again: 1 }))
    expect(after.body).toEqual(before.body)
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
    // Nothing was missed, so that nothing has to be read anew.
    const ear = await listen(server.url, { from: '1' })
    await expect.poll(() => ear.state.raw).toContain(':\n\n')
    expect(ear.heard).toEqual([])
  })

  it('tell who was away too long to read the list anew', async () => {
    const server = await startServer()
    for (let i = 0; i < 3; i++) await server.post(`Comment ${i}`)
    openFile(server.database).exec('delete from events where id < 3')
    for (const since of ['1', '99', '9'.repeat(15)]) {
      const ear = await listen(server.url, { since })
      await expect.poll(() => ear.heard).toMatchObject([{ id: '3', event: 'reload', data: {} }])
    }
    for (const since of ['2', '3', 'x', '-1']) {
      const ear = await listen(server.url, { since })
      await expect.poll(() => ear.state.raw).toContain(':\n\n')
      expect(ear.heard.every(({ event }) => event === 'created')).toBe(true)
    }
  })

  it('end at once when the server stops', async () => {
    const server = await startServer()
    const ears = await Promise.all([listen(server.url), listen(server.url)])
    // Nobody else ends them: without that, this would wait for the test's own limit.
    await server.close()
    await Promise.all(ears.map(({ over }) => over))
    expect(ears.every(({ state }) => state.isOver)).toBe(true)
  })

  it('have room for so many listeners of one network, and get it back', async () => {
    const server = await startServer()
    const ears = await Promise.all(Array.from({ length: 100 }, () => listen(server.url)))
    expect(ears.map(({ response }) => response.status)).toEqual(ears.map(() => 200))
    const refused = await listen(server.url)
    expect(refused.response.status).toBe(429)
    expect(refused.response.headers.get('retry-after')).toBe('60')
    expect((await server.list()).thread.count).toBe(0)
    for (const { stop } of ears) stop()
    await expect
      .poll(async () => (await listen(server.url)).response.status, { interval: 100 })
      .toBe(200)
  })

  it('answer HEAD and a missing thread without a stream', async () => {
    const server = await startServer()
    for (let i = 0; i < 110; i++) {
      const { status } = await server.get(`/events?thread=${THREAD}`, { method: 'HEAD' })
      expect(status).toBe(200)
    }
    expect((await server.get('/events')).status).toBe(422)
  })
})

describe('a stream of several threads', () => {
  const OTHER = 'blog.example/other'

  it('names the thread of each event, as it was asked', async () => {
    const server = await startServer()
    const ear = await listen(server.url, { thread: `${THREAD}&thread=blog.example/other/` })
    await expect.poll(() => ear.state.raw).toContain('\n\n')
    const here = await server.post('Here')
    const { comment, token } = (await server.send(draft({ text: 'There', thread: OTHER }))).body
    await server.post('Elsewhere', { thread: 'blog.example/elsewhere' })
    await server.get(`/comments/${comment.id}`, { method: 'DELETE', headers: bearer(token) })
    await expect.poll(() => ear.heard).toHaveLength(3)
    expect(ear.heard.map(({ event, data }) => [event, data])).toEqual([
      ['created', { thread: THREAD, ...here }],
      ['created', { thread: 'blog.example/other/', ...comment }],
      ['deleted', { thread: 'blog.example/other/', id: comment.id }],
    ])
  })

  it('goes on from a position of its own in each, in the order in which things happened', async () => {
    const server = await startServer()
    await server.post('Known')
    const there = await server.post('There', { thread: OTHER })
    const here = await server.post('Here')
    const thread = `${THREAD}&since=1&thread=${OTHER}&since=0`
    const ear = await listen(server.url, { thread })
    const heard = () => ear.heard.map(({ id, data }) => [id, (data as { id: string }).id])
    await expect.poll(heard).toEqual([
      ['2', there.id],
      ['3', here.id],
    ])
    // A browser that comes back by itself asks the same again, and has heard all up to here.
    const again = await listen(server.url, { thread, since: '2' })
    await expect.poll(() => again.heard.map(({ id }) => id)).toEqual(['3'])
    // Without a position nothing is told of what was.
    const fresh = await listen(server.url, { thread: `${THREAD}&since=&thread=${OTHER}&since=1` })
    await expect.poll(() => fresh.heard.map(({ id }) => id)).toEqual(['2'])
  })

  it('tells those to read the list anew whose events are no longer kept, and no others', async () => {
    const server = await startServer()
    for (let i = 0; i < 3; i++) await server.post(`Comment ${i}`)
    await server.post('There', { thread: OTHER })
    openFile(server.database).exec('delete from events where id < 3')
    const thread = `${THREAD}&since=1&thread=${OTHER}&since=3`
    const ear = await listen(server.url, { thread })
    await expect.poll(() => ear.heard).toHaveLength(2)
    expect(ear.heard).toMatchObject([
      { id: '4', event: 'created', data: { thread: OTHER } },
      { id: '4', event: 'reload', data: { thread: THREAD } },
    ])
  })

  it('replays fifty events at most, of however many threads', async () => {
    const server = await startServer()
    for (let i = 0; i < 30; i++) {
      await server.post(`Here ${i}`)
      await server.post(`There ${i}`, { thread: OTHER })
    }
    const ear = await listen(server.url, { thread: `${THREAD}&since=0&thread=${OTHER}&since=0` })
    await expect.poll(() => ear.heard).toHaveLength(2)
    expect(ear.heard.map(({ event }) => event)).toEqual(['reload', 'reload'])
  })

  it('tells of a thread that was asked for twice under both names', async () => {
    const server = await startServer()
    const ear = await listen(server.url, { thread: `${THREAD}&thread=${THREAD}/` })
    await expect.poll(() => ear.state.raw).toContain('\n\n')
    await server.post('Here')
    await expect.poll(() => ear.heard).toHaveLength(2)
    expect(ear.heard).toMatchObject([
      { id: '1', data: { thread: THREAD } },
      { id: '1', data: { thread: `${THREAD}/` } },
    ])
  })

  it('has at most fifty, which the endpoint announces', async () => {
    const server = await startServer()
    const query = Array.from({ length: 51 }, (_, i) => `thread=blog.example/${i}`)
    expect((await server.get(`/events?${query.join('&')}`)).status).toBe(422)
    const head = { method: 'HEAD' }
    expect((await server.get(`/events?${query.slice(1).join('&')}`, head)).status).toBe(200)
    expect((await server.get('/')).body).toMatchObject({ limits: { events: 50 } })
  })
})

describe('listening', () => {
  it('asks the database nothing, and sets no timer, while nobody does', async () => {
    const server = await startServer()
    const database = await openDatabase(server.database)
    const read = vi.spyOn(database, 'read')
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const live = createLive(database)
    live.look()
    expect([read.mock.calls.length, vi.getTimerCount()]).toEqual([0, 0])
    const messages: string[] = []
    const listener: Listener = {
      threads: new Map([[THREAD, { names: [THREAD], since: null }]]),
      send: (message) => messages.push(message),
      end() {},
    }
    await live.listen(listener)
    expect(vi.getTimerCount()).toBe(2)
    vi.advanceTimersByTime(20_000)
    expect(messages.at(-1)).toBe(':\n\n')
    live.leave(listener)
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
    await live.close()
    await database.close()
  })

  it('hears each of many events once, whenever one comes', async () => {
    const server = await startServer({ moderation: 'all' })
    const ids: string[] = []
    for (let i = 0; i < 30; i++) {
      ids.push((await server.send(draft({ text: `Comment ${i}` }))).body.comment.id)
    }
    const database = await openDatabase(server.database)
    const deciding = (async () => {
      for (const id of ids) {
        await approve(database, { id: id, version: null })
        await server.get('/healthz')
      }
      await refuse(database, { id: ids[0] ?? '', version: null })
    })()
    const ears = []
    for (let i = 0; i < 10; i++) ears.push(await listen(server.url, { since: '0' }))
    await deciding
    await database.close()
    for (const ear of ears) {
      await expect
        .poll(() => new Set(ear.heard.map(({ id }) => id)).size, { timeout: 5000 })
        .toBeGreaterThanOrEqual(30)
      const heard = ear.heard.map(({ id }) => Number(id))
      expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b))
    }
  })
})
