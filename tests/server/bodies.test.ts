import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/protocol.ts'
import { exchange, statusesOf } from './raw-socket.ts'
import { draft, startServer } from './running-server.ts'

const CAP = 64 * 1024

const head = (more: string) =>
  [
    'POST /comments HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    `Idempotency-Key: ${randomUUID()}`,
    more,
    '',
    '',
  ].join('\r\n')

const GET = 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'

describe('request bodies (S-02)', () => {
  it('refuses one byte over 64 KB, and takes 64 KB', async () => {
    const server = await startServer()
    const body = JSON.stringify(draft({ padding: '' }))
    const sized = (bytes: number) =>
      new TextEncoder().encode(
        body.replace('"padding":""', `"padding":"${'x'.repeat(bytes - body.length)}"`),
      )
    expect(sized(CAP)).toHaveLength(CAP)
    expect((await server.send(sized(CAP))).status).toBe(201)
    const { status, body: problem } = await server.refused(sized(CAP + 1))
    expect([status, problem.code]).toEqual([413, 'too-large'])
  })

  it('keeps the connection after a body that was too large', async () => {
    const server = await startServer()
    const large = 'x'.repeat(CAP + 1)
    const answer = await exchange(server.port, [
      head(`Content-Length: ${large.length}`),
      large,
      GET,
    ])
    expect(statusesOf(answer)).toEqual([413, 200])
  })

  it('answers 413 before the body has come', async () => {
    const server = await startServer()
    const answer = await exchange(server.port, [head('Content-Length: 900000000')])
    expect(statusesOf(answer)).toEqual([413])
  })

  it('caps a body that comes in chunks and names no length', async () => {
    const server = await startServer()
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`
    const answer = await exchange(server.port, [
      head('Transfer-Encoding: chunked'),
      chunk.repeat(5),
      '0\r\n\r\n',
    ])
    expect(statusesOf(answer)).toEqual([413])
    expect((await server.post('Still here')).number).toBe('1')
  })

  it('takes a small body in chunks', async () => {
    const server = await startServer()
    const body = JSON.stringify(draft())
    const answer = await exchange(server.port, [
      head('Transfer-Encoding: chunked\r\nConnection: close'),
      `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    ])
    expect(statusesOf(answer)).toEqual([201])
  })

  it('is not misled by a length that lies', async () => {
    const server = await startServer()
    const body = JSON.stringify(draft())
    const longer = await exchange(server.port, [
      head(`Content-Length: ${body.length}`),
      `${body}${'x'.repeat(CAP)}\r\n\r\n`,
    ])
    expect(statusesOf(longer).at(-1)).toBe(400)
    const both = await exchange(server.port, [
      head('Content-Length: 5\r\nTransfer-Encoding: chunked'),
      `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    ])
    expect(statusesOf(both)).toEqual([400])
    const shorter = exchange(server.port, [head(`Content-Length: ${body.length + 5}`), body])
    expect((await server.post('Meanwhile')).state).toBe('published')
    expect(statusesOf(await shorter)).toEqual([])
  })

  it('takes no compressed body', async () => {
    const server = await startServer()
    for (const encoding of ['gzip', 'br', 'deflate', 'x']) {
      const { status, body } = await server.refused(draft(), { 'content-encoding': encoding })
      expect([status, body.code]).toEqual([415, 'unsupported'])
    }
  })

  it('wants application/json, present and exact (S-10)', async () => {
    const server = await startServer()
    const post = (body: BodyInit, type?: string) =>
      server.get<Problem>('/comments', {
        method: 'POST',
        headers: { 'idempotency-key': randomUUID(), ...(type ? { 'content-type': type } : {}) },
        body,
      })
    const json = JSON.stringify(draft())
    const refused = [
      await post(new Blob([json])),
      await post(new URLSearchParams({ text: json })),
      await post(json, 'text/plain'),
      await post(json, 'text/plain; application/json'),
      await post(json, 'application/jsonp'),
      await post(json, 'application/json; charset=utf-16'),
      await post(json, 'multipart/form-data; boundary=application/json'),
    ]
    for (const { status, body } of refused) {
      expect([status, body.code]).toEqual([415, 'unsupported'])
    }
    expect((await post(json, 'application/json')).status).toBe(201)
    const other = JSON.stringify(draft({ text: 'Other' }))
    expect((await post(other, 'Application/JSON; Charset="UTF-8"')).status).toBe(201)
    expect((await server.list()).thread.count).toBe(2)
  })

  it('refuses what is no UTF-8, no JSON, or not the shape of a comment (S-01, S-03)', async () => {
    const server = await startServer()
    const bytes = (text: string) => new TextEncoder().encode(text)
    const [before = '', after = ''] = JSON.stringify(draft({ text: 'HERE' })).split('HERE')
    const withBytes = (...wrong: number[]) =>
      new Uint8Array([...bytes(before), ...wrong, ...bytes(after)])
    expect((await server.send(withBytes(0x61))).status).toBe(201)
    const bad = [
      withBytes(0xff, 0xfe),
      withBytes(0xed, 0xa0, 0x80),
      bytes(''),
      bytes('{'),
      bytes('null'),
      bytes('[]'),
      bytes('"text"'),
      bytes(`${'['.repeat(30_000)}${']'.repeat(30_000)}`),
      bytes(JSON.stringify({ ...draft(), deep: JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) })),
      bytes(JSON.stringify({ ...draft(), many: Array.from({ length: 1000 }, () => 0) })),
      bytes(JSON.stringify({ ...draft(), author: 'Ann' })),
    ]
    for (const body of bad) {
      const { status, body: problem } = await server.refused(body)
      expect([status, problem.code]).toEqual([422, 'invalid'])
    }
    expect((await server.list()).thread.count).toBe(1)
  })

  it('takes no field of its own from the client', async () => {
    const server = await startServer()
    const own = {
      id: 'mine',
      number: '99',
      created: '2001-01-01T00:00:00Z',
      state: 'pending',
      likes: 1000,
      role: 'owner',
      html: '<b>x</b>',
      isAdmin: true,
    }
    const body = JSON.stringify({
      ...draft({ ...own, author: { name: 'Ann', role: 'owner', avatar: 'https://a.example/x' } }),
      polluted: 1,
    }).replace(
      '"polluted":1',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}',
    )
    const { status, body: posted } = await server.send(new TextEncoder().encode(body))
    expect(status).toBe(201)
    expect(posted.comment).toMatchObject({
      number: '1',
      state: 'published',
      likes: 0,
      html: '<p>Hello</p>\n',
      author: { name: 'Ann', role: null, avatar: null },
    })
    expect(posted.comment.id).not.toBe('mine')
    expect(Date.parse(posted.comment.created)).toBeGreaterThan(Date.now() - 60_000)
    expect({}).not.toHaveProperty('polluted')
  })
})
