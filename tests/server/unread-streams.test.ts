import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import type { Live } from '../../src/server/live/live.ts'
import { createStreams } from '../../src/server/live/event-stream.ts'
import { seedThread } from '../../src/server/seed.ts'
import { listen } from './event-listener.ts'
import { openFile, startServer, THREAD } from './running-server.ts'

it('a stream that is not read ends after a megabyte, and others still hear', async () => {
  const server = await startServer()
  const socket = connect(server.port, '127.0.0.1')
  socket.on('error', () => {})
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  socket.pause()
  socket.write(`GET /events?thread=${THREAD} HTTP/1.1\r\nHost: x\r\n\r\n`)
  const ear = await listen(server.url)
  await expect.poll(() => ear.state.raw).toContain('\n\n')
  // More than the system's own buffers take beside the megabyte.
  const count = 1000
  const seeds = Array.from({ length: count }, (_, index) => ({
    number: `${index + 1}`,
    name: 'Ann',
    text: 'word '.repeat(1980),
    created: '2024-01-01T00:00:00Z',
  }))
  await seedThread(server.database, THREAD, seeds)
  const file = openFile(server.database)
  for (let told = 0; told < count; told += 50) {
    file.exec(
      `insert into events (thread, comment, kind) select thread, id, 'created' from comments
       where root > ${told} and root <= ${told + 50} and root <= ${count}`,
    )
    await server.post(`After ${told}`, { thread: 'blog.example/other' })
    await expect.poll(() => ear.heard.length).toBe(told + 50)
  }
  const last = await server.post('Last')
  await expect.poll(() => ear.heard.at(-1)?.data).toEqual(last)
  const ended = once(socket, 'close')
  let bytes = 0
  socket.on('data', (chunk: Buffer) => (bytes += chunk.length))
  socket.resume()
  await ended
  expect(bytes).toBeLessThan(count * 9900)
})

it('networks share the streams fairly, and one that was ended leaves its place', () => {
  const live: Live = {
    listen: () => Promise.resolve(),
    leave() {},
    look() {},
    close: () => Promise.resolve(),
  }
  const openStream = createStreams(live, { ofNetwork: 100, ofAll: 6 })
  const threads = new Map([[THREAD, { names: [THREAD], since: null }]])
  const open = (network: string) => openStream({ threads, network }, () => {})
  for (let i = 0; i < 6; i++) open('a')
  // Each comes to its share at the cost of the one that has most.
  for (let i = 0; i < 3; i++) open('b')
  expect(() => open('b')).toThrow('Too many')
  expect(() => open('a')).toThrow('Too many')
  open('c')
  open('c')
  expect(() => open('c')).toThrow('Too many')
})

it('a stream that comes back is told little one by one, and else to read the list anew', async () => {
  const server = await startServer()
  await seedThread(server.database, 'blog.example/other', [
    { number: '1', name: 'Ann', text: 'x', created: '2024-01-01T00:00:00Z' },
  ])
  for (let i = 0; i < 51; i++) await server.post(`Comment ${i}`)
  const far = await listen(server.url, { since: '0' })
  await expect.poll(() => far.heard.map(({ event }) => event)).toEqual(['reload'])
  const near = await listen(server.url, { since: '1' })
  await expect.poll(() => near.heard).toHaveLength(50)
  for (let i = 0; i < 8; i++) await server.post(`${i} ${'word '.repeat(1980)}`)
  const long = await listen(server.url, { since: '51' })
  await expect.poll(() => long.heard.map(({ event }) => event)).toEqual(['reload'])
})
