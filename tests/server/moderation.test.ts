import { describe, expect, it } from 'vitest'
import type { WireEdit, WireOne, WirePosted } from '../../src/protocol.ts'
import { openDatabase } from '../../src/server/database/database.ts'
import { readHandle, versionOf } from '../../src/server/moderation/comment-version.ts'
import { forgetOld } from '../../src/server/forget-old.ts'
import { approve, refuse } from '../../src/server/moderation/moderation.ts'
import type { CommentRow } from '../../src/server/threads/roots.ts'
import type { ServeOptions } from '../../src/server/serve.ts'
import { stampFor } from '../../src/server/moderation/form-timestamps.ts'
import { bearer, draft, listPath, openFile, rowsOf, startServer, THREAD } from './running-server.ts'

async function moderated(options: Partial<ServeOptions>) {
  const server = await startServer(options)
  const decide = async (work: typeof approve, id: string) => {
    const database = await openDatabase(server.database)
    try {
      return await work(database, readHandle(id))
    } finally {
      await database.close()
    }
  }
  return {
    ...server,
    approve: (id: string) => decide(approve, id),
    refuse: (id: string) => decide(refuse, id),
    async say(text: string, more: Record<string, unknown> = {}): Promise<WirePosted> {
      const { status, body } = await server.send(draft({ text, ...more }))
      expect(status).toBe(201)
      return body
    },
    reasons: () =>
      rowsOf<{ reason: string | null }>(
        openFile(server.database),
        'select reason from comments order by created, rowid',
      ).map(({ reason }) => reason),
  }
}

describe('held comments (S-23)', () => {
  it.each([
    ['none', ['published', 'published', 'published']],
    ['first', ['pending', 'pending', 'pending']],
    ['all', ['pending', 'pending', 'pending']],
  ] as const)('with --moderation %s', async (moderation, states) => {
    const server = await moderated({ moderation })
    const said = [
      await server.say('One'),
      await server.say('Two'),
      await server.say('Three', { author: { name: 'Bob' } }),
    ]
    expect(said.map(({ comment }) => comment.state)).toEqual(states)
    expect(said.map(({ comment }) => comment.number)).toEqual(
      moderation === 'none' ? ['1', '2', '3'] : [null, null, null],
    )
  })

  it('are those of anyone with --moderation first, whoever was published before', async () => {
    const server = await moderated({ moderation: 'first', email: 'optional', name: 'optional' })
    const ann = { name: 'Ann', email: 'ann@mail.example' }
    const { comment } = await server.say('One', { author: ann })
    await server.approve(comment.id)
    // A name, and an address that a reader can guess, are copied by anyone.
    for (const author of [ann, { name: 'Ann' }, { name: 'ＡＮＮ' }, {}]) {
      expect((await server.say(`Two ${author.name}`, { author })).comment.state).toBe('pending')
    }
    expect((await server.list()).thread.count).toBe(1)
    expect(new Set(server.reasons().slice(1))).toEqual(
      new Set(['nothing proves who its author is']),
    )
  })

  it('for links, for words and for a filled trap, each with its reason', async () => {
    const server = await moderated({
      url: 'optional',
      maxLinks: 2,
      words: ['Casino', '', 'cheap  watches', '赌场'],
    })
    const held = [
      ['1 http://a.example 2 [b](http://b.example) 3 ![c](http://c.example/)', '3 links'],
      ['Play at the CAS\u200bINO!', 'the word "casino"'],
      ['Cheap\nwatches', 'the word "cheap watches"'],
      ['在线赌场游戏', 'the word "赌场"'],
    ] as const
    for (const [text] of held) expect((await server.say(text)).comment.state).toBe('pending')
    for (const author of [{ name: 'casino' }, { name: 'A', url: 'https://my-casino.example' }]) {
      expect((await server.say('Hi', { author })).comment.state).toBe('pending')
    }
    for (const trap of ['x', 1, { a: 1 }]) {
      expect((await server.say(`Trap ${typeof trap}`, { trap })).comment.state).toBe('pending')
    }
    expect(server.reasons().slice(0, 4)).toEqual(held.map(([, reason]) => reason))
    expect(server.reasons().at(-1)).toContain('no reader sees')
    for (const text of ['http://a.example http://b.example', 'Casinos', 'cheap fine watches']) {
      expect((await server.say(text, { trap: ' ' })).comment.state).toBe('published')
    }
  })

  it('are counted, listed and answered nowhere (S-24)', async () => {
    const server = await moderated({ moderation: 'first' })
    const first = await server.say('Published')
    await server.approve(first.comment.id)
    const author = { name: 'Planted' }
    const pending = await server.say('Planted on #1', { author, parent: first.comment.id })
    const refused = await server.say('Planted again', { author })
    await server.refuse(refused.comment.id)
    const answers = [
      await server.get(listPath()),
      await server.get(listPath({ parent: first.comment.id })),
      await server.get(`/counts?thread=blog.example/her`),
      await server.get(`/feed?thread=blog.example/her`),
      await server.get(`/comments/${first.comment.id}`),
    ]
    for (const { comment } of [pending, refused]) {
      const { id } = comment
      const hidden = [
        await server.get(`/comments/${id}`),
        await server.get(`/comments/${id}`, { headers: bearer(first.token) }),
        await server.get(listPath({ around: id })),
        await server.refused(draft({ text: 'Answer', parent: id })),
        await server.get(`/comments/${id}/like`, {
          method: 'PUT',
          headers: bearer('r'.repeat(20)),
        }),
        await server.get(`/comments/${id}`, { method: 'DELETE', headers: bearer(first.token) }),
      ]
      expect(hidden.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
      answers.push(...hidden)
    }
    expect(JSON.stringify(answers.map(({ body }) => body))).not.toMatch(/planted/i)
    expect((await server.list()).thread.count).toBe(1)
    expect((await server.list()).comments[0]?.namedBy).toEqual([])

    for (const [{ comment, token }, state] of [
      [pending, 'pending'],
      [refused, 'refused'],
    ] as const) {
      const own = await server.get<WireOne>(`/comments/${comment.id}`, { headers: bearer(token) })
      expect(own.body.comment).toMatchObject({ state, number: null })
      expect(own.body.comment.text).toMatch(/^Planted/)
    }
  })

  it('get their number when they are published, and keep it', async () => {
    const server = await moderated({ moderation: 'all' })
    const [a, b, c] = [await server.say('A'), await server.say('B'), await server.say('C')]
    expect((await server.approve(b.comment.id)).number).toBe('1')
    expect((await server.approve(a.comment.id)).number).toBe('2')
    const reply = await server.say('Reply', { parent: b.comment.id })
    expect((await server.approve(reply.comment.id)).number).toBe('1.1')

    await server.refuse(b.comment.id)
    const page = await server.list()
    expect(page.comments.map(({ number, state }) => `${number} ${state}`)).toEqual([
      '1 deleted',
      '1.1 published',
      '2 published',
    ])
    expect(page.thread.count).toBe(2)
    expect((await server.approve(c.comment.id)).number).toBe('3')
    expect((await server.approve(b.comment.id)).number).toBe('1')
    // To approve again changes nothing.
    expect((await server.approve(b.comment.id)).number).toBe('1')
    await server.refuse(reply.comment.id)
    const again = await server.list()
    expect(again.comments.map(({ number }) => number)).toEqual(['1', '2', '3'])
    const file = openFile(server.database)
    expect(rowsOf(file, 'select number, below from comments order by number')).toEqual([
      { number: '1', below: 0 },
      { number: '1.1', below: 0 },
      { number: '2', below: 0 },
      { number: '3', below: 0 },
    ])
  })

  it('can be approved under a comment that was deleted meanwhile', async () => {
    const server = await moderated({ words: ['held'] })
    const root = await server.say('Root')
    const reply = await server.say('held', { parent: root.comment.id })
    const init = { method: 'DELETE', headers: bearer(root.token) }
    expect((await server.get(`/comments/${root.comment.id}`, init)).status).toBe(204)
    expect((await server.approve(reply.comment.id)).number).toBe('1.1')
    expect((await server.list()).comments.map(({ state }) => state)).toEqual([
      'deleted',
      'published',
    ])
  })

  it('answer the same post with the same again, whatever became of it', async () => {
    const server = await moderated({ moderation: 'all' })
    const key = { 'idempotency-key': 'k'.repeat(20) }
    const first = await server.send(draft(), key)
    expect((await server.send(draft(), key)).body).toEqual(first.body)
    await server.approve(first.body.comment.id)
    expect((await server.send(draft(), key)).body.comment).toMatchObject({
      id: first.body.comment.id,
      state: 'published',
      number: '1',
    })
  })

  it('may be changed and deleted by their authors', async () => {
    const server = await moderated({ moderation: 'all' })
    const { comment, token } = await server.say('One')
    const path = `/comments/${comment.id}`
    const changed = await server.get<WireOne>(path, {
      method: 'PATCH',
      headers: { ...bearer(token), 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Two' }),
    })
    expect(changed.body.comment).toMatchObject({ state: 'pending', number: null })
    expect(changed.body.comment.html).toContain('Two')
    const init = { method: 'DELETE', headers: bearer(token) }
    expect((await server.get(path, init)).status).toBe(204)
    await expect(server.approve(comment.id)).rejects.toThrow('There is no comment')
    expect(JSON.stringify(rowsOf(openFile(server.database), 'select * from comments'))).not.toMatch(
      /One|Two|Ann/,
    )
  })

  it.each([
    [{ words: ['bad'] }, 'fine', 'published'],
    [{ words: ['bad'] }, 'bad', 'pending'],
    [{ maxLinks: 0 }, 'http://a.example', 'pending'],
    [{ moderation: 'first' }, 'other', 'pending'],
    [{ moderation: 'all' }, 'other', 'pending'],
  ] as const)(
    'when an approved one is edited with %j to "%s": %s',
    async (options, text, state) => {
      const server = await moderated(options as Partial<ServeOptions>)
      const { comment, token } = await server.say('First')
      await server.approve(comment.id)
      const { status, body } = await server.get<WireOne>(`/comments/${comment.id}`, {
        method: 'PATCH',
        headers: { ...bearer(token), 'content-type': 'application/json' },
        body: JSON.stringify({ text } satisfies WireEdit),
      })
      expect([status, body.comment.state]).toEqual([200, state])
      expect((await server.list()).thread.count).toBe(state === 'published' ? 1 : 0)
      const [row] = rowsOf<CommentRow>(openFile(server.database), 'select * from comments')
      const handle = `${comment.id}@${row ? versionOf(row) : ''}`
      expect((await server.approve(handle)).number).toBe('1')
      expect((await server.list()).comments[0]?.html).toContain(text)
    },
  )

  it('lose their text 30 days after they were refused', async () => {
    const server = await moderated({ moderation: 'all' })
    const { comment } = await server.say('Planted', { author: { name: 'Planted' } })
    const { comment: recent } = await server.say('Recent')
    await server.refuse(comment.id)
    await server.refuse(recent.id)
    const file = openFile(server.database)
    file
      .prepare('update comments set decided = ? where id = ?')
      .run([new Date(Date.now() - 31 * 24 * 3600_000).toISOString(), comment.id])
    const database = await openDatabase(server.database)
    await forgetOld(database)
    await database.close()
    expect(rowsOf(file, `select name, text from comments where state = 'refused'`)).toEqual([
      { name: '', text: '' },
      { name: 'Ann', text: 'Recent' },
    ])
    await expect(server.approve(comment.id)).rejects.toThrow('was erased')
  })
})

describe('the time in which a form is filled in (S-23)', () => {
  const stampOf = async (server: Awaited<ReturnType<typeof moderated>>, thread?: string) =>
    (await server.list(thread === undefined ? {} : { thread })).form.stamp

  it('holds what was sent too soon, and lets pass what took its time', async () => {
    const server = await moderated({ minimumFill: 2 })
    const stamp = await stampOf(server)
    expect((await server.say('At once', { stamp })).comment.state).toBe('pending')
    expect(server.reasons()[0]).toMatch(/^sent \d\.\d s after its form was read$/)
    const [secret] = rowsOf<{ value: string }>(
      openFile(server.database),
      `select value from settings where name = 'secret'`,
    )
    const older = stampFor(secret?.value ?? '', THREAD, Date.now() - 2100)
    expect((await server.say('In time', { stamp: older })).comment.state).toBe('published')
  })

  it('holds a stamp of another thread, of another server, and one that is made up', async () => {
    const server = await moderated({ minimumFill: 1 })
    const other = await moderated({ minimumFill: 1 })
    const forged = [
      await stampOf(server, 'blog.example/other'),
      await stampOf(other),
      'x',
      `${Math.floor(Date.now() / 1000 - 60).toString(36)}.${'A'.repeat(22)}`,
      17,
      { toString: 1 },
    ]
    for (const [index, stamp] of forged.entries()) {
      expect((await server.say(`Forged ${index}`, { stamp })).comment.state).toBe('pending')
    }
    for (const reason of server.reasons()) expect(reason).toContain('did not give out')
  })

  it('holds what comes without a stamp, where somebody looks at the clock or wants one', async () => {
    for (const options of [{ minimumFill: 60 }, { requireStamp: true }]) {
      const server = await moderated(options)
      for (const [text, more] of [
        ['None', {}],
        ['Null', { stamp: null }],
      ] as const) {
        expect((await server.say(text, more)).comment.state).toBe('pending')
      }
      expect(new Set(server.reasons())).toEqual(new Set(['no sign of when its form was read']))
    }
    const strict = await moderated({ requireStamp: true })
    expect((await strict.say('One', { stamp: await stampOf(strict) })).comment.state).toBe(
      'published',
    )
    const off = await moderated({})
    expect(await stampOf(off)).toBeUndefined()
    expect((await off.say('Any', { stamp: 'x' })).comment.state).toBe('published')
  })

  it('takes a stamp once, and gives the next one with the answer', async () => {
    const server = await moderated({ requireStamp: true, trustProxy: 1 })
    const stamp = await stampOf(server)
    const first = await server.send(draft({ text: 'One', stamp }))
    expect(first.body.comment.state).toBe('published')
    const again = await server.say('Two', { stamp })
    expect(again.comment.state).toBe('pending')
    expect(server.reasons()).toEqual([null, 'a form that was sent before'])
    const next = first.body.stamp
    expect((await server.say('Three', { stamp: next })).comment.state).toBe('published')
    // A list that a CDN keeps is read by more than one.
    const others = await server.send(draft({ text: 'Four', stamp }), {
      'x-forwarded-for': '192.0.2.1',
    })
    expect(others.body.comment.state).toBe('published')
  })

  it('spends no stamp on what was refused', async () => {
    const server = await moderated({ requireStamp: true })
    const stamp = await stampOf(server)
    expect((await server.refused(draft({ text: 'To none', parent: 'cnone', stamp }))).status).toBe(
      404,
    )
    expect((await server.refused(draft({ text: '', stamp }))).status).toBe(422)
    expect((await server.say('To all', { stamp })).comment.state).toBe('published')
  })

  it('holds stamps older than two days, and from the future', async () => {
    const server = await moderated({ minimumFill: 2 })
    const [secret] = rowsOf<{ value: string }>(
      openFile(server.database),
      `select value from settings where name = 'secret'`,
    )
    const day = 24 * 3600_000
    const states = []
    for (const [index, age] of [3000, 2 * day - 60_000, 2 * day + 60_000, -60_000].entries()) {
      const stamp = stampFor(secret?.value ?? '', THREAD, Date.now() - age)
      states.push((await server.say(`Text ${index}`, { stamp })).comment.state)
    }
    expect(states).toEqual(['published', 'published', 'pending', 'pending'])
    expect(server.reasons().slice(2)).toEqual(
      Array<string>(2).fill('no sign of when its form was read'),
    )
  })

  it('changes no ETag with each second', async () => {
    const server = await moderated({ requireStamp: true })
    const first = await server.get<{ form: { stamp: string } }>(listPath())
    // Another address of the same list, of which none is kept.
    const second = await server.get<{ form: { stamp: string } }>(listPath({ again: 1 }))
    expect(second.body.form.stamp).not.toBe(first.body.form.stamp)
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    expect((await server.get(listPath(), { headers })).status).toBe(304)
    await server.say('New', { stamp: first.body.form.stamp })
    expect((await server.get(listPath(), { headers })).status).toBe(200)
  })
})
