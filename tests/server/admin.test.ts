import { describe, expect, it } from 'vitest'
import { PAYLOADS } from '../fixtures/payloads.ts'
import { PASSWORD, startAdmin, visitorOf } from './owners.ts'
import { bearer, draft, listPath, openFile, rowsOf, THREAD } from './running-server.ts'
import { printed } from './run-command.ts'

type Admin = Awaited<ReturnType<typeof setUp>>

async function setUp(options: Parameters<typeof startAdmin>[0] = {}) {
  const admin = await startAdmin(options)
  await admin.setUp(admin.passwordLink)
  const file = openFile(admin.database)
  return {
    ...admin,
    file,
    states: () =>
      Object.fromEntries(
        rowsOf<{ text: string; state: string }>(file, 'select text, state from comments').map(
          ({ text, state }) => [text, state],
        ),
      ),
    /** Sends a form of a comment's page. */
    async act(id: string, fields: Record<string, string>, path = '/admin/waiting') {
      const hidden = await admin.fieldsOf(path, `/admin/comments/${id}`)
      return admin.submit(`/admin/comments/${id}`, { ...hidden, ...fields })
    },
  }
}

const token = async (admin: Admin) =>
  (await admin.fieldsOf('/admin/settings', '/admin/settings'))['token'] ?? ''

const pick = (html: string) =>
  [...html.matchAll(/name="pick" value="([^"]+)"/g)].map(([, handle]) => handle ?? '')

describe('deciding', () => {
  it('approves what is on the screen, and else says that it changed', async () => {
    const admin = await setUp()
    const { comment, token } = (await admin.send(draft({ text: 'First' }))).body
    const stale = await admin.fieldsOf('/admin/waiting', `/admin/comments/${comment.id}`)
    await admin.get(`/comments/${comment.id}`, {
      method: 'PATCH',
      headers: { ...bearer(token), 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Second' }),
    })
    const late = await admin.submit(`/admin/comments/${comment.id}`, { ...stale, do: 'approve' })
    const page = await admin.text(late.headers.get('location') ?? '')
    expect(page).toContain('was changed by its author since you read it')
    expect(admin.states()).toEqual({ Second: 'pending' })
    await admin.act(comment.id, { do: 'approve' })
    expect((await admin.list()).comments[0]?.html).toContain('Second')
    const decisions = rowsOf(admin.file, 'select kind, owner, comment from decisions')
    expect(decisions).toEqual([{ kind: 'approve', owner: 'Odile Farrow', comment: comment.id }])
  })

  it('knows spam, of which its author hears no more than of a refusal', async () => {
    const admin = await setUp()
    const { comment, token } = (await admin.send(draft({ text: 'Buy' }))).body
    await admin.act(comment.id, { do: 'spam' })
    expect(admin.states()).toEqual({ Buy: 'spam' })
    const own = await admin.get<{ comment: { state: string } }>(`/comments/${comment.id}`, {
      headers: bearer(token),
    })
    expect(own.body.comment.state).toBe('refused')
    expect((await admin.get(`/comments/${comment.id}`)).status).toBe(404)
    expect(JSON.stringify(await admin.list())).not.toMatch(/spam|Buy/)
    expect(await admin.text('/admin/spam')).toContain('Buy')
    await admin.act(comment.id, { do: 'approve' }, '/admin/spam')
    expect((await admin.list()).thread.count).toBe(1)
  })

  it('decides on many at once, and undoes it together', async () => {
    const admin = await setUp()
    for (const text of ['One', 'Two', 'Three']) await admin.send(draft({ text }))
    const html = await admin.text('/admin/waiting')
    const form = { token: await token(admin), back: '/admin/waiting', do: 'refuse' }
    const answer = await admin.submit('/admin/decide', { ...form, pick: pick(html) })
    const back = answer.headers.get('location') ?? ''
    const done = await admin.text(back)
    expect(done).toContain('3 comments refused.')
    expect(new Set(Object.values(admin.states()))).toEqual(new Set(['refused']))
    await admin.submit('/admin/undo', await admin.fieldsOf(back, '/admin/undo'))
    expect(new Set(Object.values(admin.states()))).toEqual(new Set(['pending']))
    expect(await admin.text(back)).toContain('3 decisions undone.')
    // Nothing is undone twice.
    expect(await admin.text(back)).not.toContain('/admin/undo"')
  })

  it('leaves alone what was decided on again since', async () => {
    const admin = await setUp()
    const { comment } = (await admin.send(draft({ text: 'One' }))).body
    const first = await admin.act(comment.id, { do: 'approve' })
    const back = first.headers.get('location') ?? ''
    const undo = await admin.fieldsOf(back, '/admin/undo')
    await admin.act(comment.id, { do: 'spam' }, '/admin/published')
    const late = await admin.submit('/admin/undo', undo)
    expect(await admin.text(late.headers.get('location') ?? '')).toContain('was left alone')
    expect(admin.states()).toEqual({ One: 'spam' })
  })

  it('replies as the owner, and approves what waits with it', async () => {
    const admin = await setUp()
    const { comment } = (await admin.send(draft({ text: 'Question' }))).body
    const page = `/admin/comments/${comment.id}`
    await admin.act(comment.id, { do: 'reply', text: 'Answer\r\non two lines' }, page)
    const { comments } = await admin.list()
    expect(comments.map(({ number, author }) => [number, author.name, author.role])).toEqual([
      ['1', 'Ann', null],
      ['1.1', 'Odile Farrow', 'owner'],
    ])
    expect(comments[1]?.html).toContain('Answer<br>\non two lines')
    const copy = await admin.refused(draft({ text: 'x', author: { name: 'odile farrow' } }))
    expect(copy.status).toBe(422)
  })

  it('gives back what was written when it can’t be taken', async () => {
    const admin = await setUp()
    const { comment } = (await admin.send(draft({ text: 'Question' }))).body
    const page = `/admin/comments/${comment.id}`
    const long = `Kept <words> ${'x'.repeat(10_000)}`
    const answer = await admin.act(comment.id, { do: 'reply', text: long }, page)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Kept &lt;words&gt; xxx')
    expect(html).toContain('too long')
    expect(admin.states()).toEqual({ Question: 'pending' })
  })

  it('edits with a mark, pins, deletes for good, and bans', async () => {
    const admin = await setUp({ moderation: 'none', trustProxy: 1 })
    const author = { name: 'Ann', email: 'ann@spam.example' }
    const text = 'Old [x](https://www.bad.example/a)'
    const from = { 'x-forwarded-for': '192.0.2.5' }
    const { comment } = (await admin.send(draft({ text, author }), from)).body
    const page = `/admin/comments/${comment.id}`
    const edited = await admin.act(comment.id, { do: 'edit', text: 'New text' }, page)
    expect((await admin.list()).comments[0]).toMatchObject({ html: '<p>New text</p>\n' })
    expect((await admin.list()).comments[0]?.edited).not.toBeNull()
    const back = edited.headers.get('location') ?? ''
    await admin.submit('/admin/undo', await admin.fieldsOf(back, '/admin/undo'))
    expect((await admin.list()).comments[0]).toMatchObject({ edited: null })
    await admin.act(comment.id, { do: 'pin' }, page)
    expect((await admin.list()).comments[0]).toMatchObject({ pinned: true })
    const ban = { do: 'ban', email: 'yes', domain: 'bad.example', network: 'yes', days: '7' }
    await admin.act(comment.id, { ...ban, spam: 'yes' }, page)
    expect(Object.values(admin.states())).toEqual(['spam'])
    const kept = rowsOf<{ kind: string; value: string; until: string | null }>(
      admin.file,
      'select kind, value, until from bans order by kind',
    )
    expect(kept.map(({ kind, value }) => [kind, value])).toEqual([
      ['domain', 'bad.example'],
      ['email', 'ann@spam.example'],
      ['network', expect.stringMatching(/^[\da-f]{12}$/)],
    ])
    expect(Date.parse(kept[2]?.until ?? '') - Date.now()).toBeLessThan(7 * 86_400_000 + 1000)
    for (const more of [
      { author },
      { text: 'see http://sub.bad.example' },
      { text: 'same network' },
    ]) {
      const ip = more.text === 'same network' ? from : { 'x-forwarded-for': '192.0.2.99' }
      expect((await admin.refused(draft(more), ip)).status).toBe(403)
    }
    const people = await admin.text('/admin/people')
    expect(people).toContain('ann@spam.example')
    const ended = await admin.fieldsOf('/admin/people', '/admin/people')
    await admin.submit('/admin/people', ended)
    expect(rowsOf(admin.file, 'select * from bans')).toHaveLength(2)
    await admin.act(comment.id, { do: 'delete' }, page)
    const dump = JSON.stringify([
      rowsOf(admin.file, 'select * from comments'),
      rowsOf(admin.file, 'select * from decisions'),
      rowsOf(admin.file, 'select * from comment_words_content'),
    ])
    expect(dump).not.toMatch(/Old|New text|ann@/)
  })

  it('closes threads, opens and moves them', async () => {
    const admin = await setUp({ moderation: 'none' })
    await admin.post('One')
    const page = `/admin/thread?${new URLSearchParams({ id: THREAD })}`
    const act = async (fields: Record<string, string>) =>
      admin.submit('/admin/thread', { ...(await admin.fieldsOf(page, '/admin/thread')), ...fields })
    const closed = await act({ do: 'close' })
    expect((await admin.refused(draft({ text: 'Two' }))).status).toBe(403)
    const undo = await admin.fieldsOf(closed.headers.get('location') ?? '', '/admin/undo')
    await admin.submit('/admin/undo', undo)
    await admin.post('Two')
    const moved = await act({ do: 'move', to: 'https://blog.example/new' })
    expect(moved.headers.get('location')).toContain('id=blog.example%2Fnew')
    expect((await admin.list()).thread).toMatchObject({ count: 2 })
    expect((await admin.list({ thread: 'blog.example/new' })).thread.count).toBe(2)
    const there = await admin.text(moved.headers.get('location') ?? '')
    expect(there).toContain('Its old address goes on working')
    expect(there).toContain(THREAD)
  })

  it('closes threads by age, and not those that were just opened again', async () => {
    const admin = await setUp({ moderation: 'none' })
    await admin.post('One')
    await admin.send(draft({ thread: 'blog.example/old', text: 'Old' }))
    await admin.close()
    admin.file.exec(`update threads set created = '2020-01-01T00:00:00.000Z'
      where id = 'blog.example/old'`)
    const again = async () => startAdmin({ database: admin.database, closeAfter: 90 })
    const server = await again()
    const states = () => rowsOf(admin.file, 'select id, state from threads order by id')
    expect(states()).toEqual([
      { id: THREAD, state: 'open' },
      { id: 'blog.example/old', state: 'closed' },
    ])
    await printed(['open', 'blog.example/old', '--database', admin.database])
    await server.close()
    await again()
    expect(states()).toContainEqual({ id: 'blog.example/old', state: 'open' })
  })
})

describe('searching', () => {
  it('finds by words, author, address, thread, network and day, in any combination', async () => {
    const admin = await setUp()
    const say = (text: string, name: string, email: string, thread = THREAD) =>
      admin.send(draft({ text, thread, author: { name, email } }))
    await say('The café by the bridge', 'Ann Müller', 'ann@mail.example')
    await say('A bridge too far', 'Bob', 'Bob@Mail.example')
    await say('在线赌场游戏 here', 'Cee', '', 'blog.example/other')
    const found = async (query: Record<string, string>, tab = 'all') => {
      const html = await admin.text(`/admin/${tab}?${new URLSearchParams(query)}`)
      return pick(html).length
    }
    expect(await found({ words: 'bridge' })).toBe(2)
    expect(await found({ words: 'BRIDG cafe' })).toBe(1)
    expect(await found({ words: 'muller' })).toBe(1)
    expect(await found({ author: 'müll', words: 'bridge' })).toBe(1)
    expect(await found({ words: '赌场' })).toBe(1)
    expect(await found({ email: 'bob@mail.example' })).toBe(1)
    expect(await found({ thread: 'blog.example/other' })).toBe(1)
    expect(await found({ words: 'bridge', thread: 'blog.example/other' })).toBe(0)
    const [first] = rowsOf<{ network: string }>(admin.file, 'select network from comments')
    expect(await found({ network: first?.network ?? '' })).toBe(3)
    expect(await found({ since: '2020-01-01' })).toBe(3)
    expect(await found({ until: '2020-01-01' })).toBe(0)
    expect(await found({ words: 'bridge', since: '2020-01-01' }, 'waiting')).toBe(2)
    expect(await found({ words: 'bridge' }, 'published')).toBe(0)
    for (const words of ['"', '*', 'a" OR "b', 'NEAR(', '-x', 'name:', '%', '\\', "' or 1=1 --"]) {
      expect([words, await found({ words, author: words })]).toEqual([words, expect.any(Number)])
    }
  })

  it('pages through all, the newest first, with words and without', async () => {
    const admin = await setUp()
    for (let index = 0; index < 60; index++) await admin.send(draft({ text: `Same ${index}` }))
    for (const query of ['', 'words=same', 'email=', 'thread=blog.example%2Fher']) {
      const seen: string[] = []
      let path: string | undefined = `/admin/waiting?${query}`
      while (path !== undefined) {
        const html: string = await admin.text(path)
        seen.push(...pick(html).map((handle) => handle.split('@')[0] ?? ''))
        path = /href="([^"]*after=[^"]*)">Older/.exec(html)?.[1]?.replaceAll('&amp;', '&')
      }
      const inOrder = rowsOf<{ id: string }>(
        admin.file,
        'select id from comments order by created desc, id desc',
      )
      expect(new Set(seen).size).toBe(60)
      if (query === '') expect(seen).toEqual(inOrder.map(({ id }) => id))
    }
  })
})

describe('an attacker', () => {
  it('can send no form from another site, or without the session’s token', async () => {
    const admin = await setUp()
    const { comment } = (await admin.send(draft({ text: 'One' }))).body
    const path = `/admin/comments/${comment.id}`
    const fields = { ...(await admin.fieldsOf('/admin/waiting', path)), do: 'approve' }
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect([site, (await admin.submit(path, fields, { 'sec-fetch-site': site })).status]).toEqual(
        [site, 403],
      )
    }
    const bare = (headers: Record<string, string>) =>
      admin.ask(path, { method: 'POST', headers, body: new URLSearchParams(fields) })
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1', `${admin.url}0`]) {
      expect([origin, (await bare({ origin })).status]).toEqual([origin, 403])
    }
    expect((await bare({})).status).toBe(403)
    for (const token of ['', 'x', 'x'.repeat(43)]) {
      expect((await admin.submit(path, { ...fields, token })).status).toBe(403)
    }
    const json = { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } }
    const asText = { ...json, body: JSON.stringify(fields) }
    expect((await admin.ask(path, asText)).status).toBe(415)
    expect(admin.states()).toEqual({ One: 'pending' })
    // The same from an old browser that only says its origin.
    expect((await bare({ origin: admin.url })).status).toBe(303)
    expect(admin.states()).toEqual({ One: 'published' })
  })

  it('changes nothing by a link, whatever is fetched', async () => {
    const admin = await setUp()
    await admin.send(draft({ text: 'One' }))
    const html = await admin.text('/admin/waiting')
    const links = [...html.matchAll(/(?:href|action)="(\/admin[^"]*)"/g)].map(
      ([, path = '']) => path.replaceAll('&amp;', '&').split('#')[0] ?? '',
    )
    expect(links.length).toBeGreaterThan(15)
    const before = rowsOf(admin.file, 'select * from comments')
    for (const path of new Set(links)) {
      for (const method of ['GET', 'HEAD']) await admin.ask(path, { method })
    }
    expect(rowsOf(admin.file, 'select * from comments')).toEqual(before)
    expect((await admin.ask('/admin/waiting')).status).toBe(200)
  })

  it('reads no page without a session, and none of these pages anywhere else', async () => {
    const admin = await setUp()
    const { comment } = (await admin.send(draft({ text: 'Planted' }))).body
    const stranger = visitorOf(admin.url)
    const paths = ['waiting', 'all', 'threads', 'people', 'settings', 'keys', 'thread?id=a']
    for (const path of [...paths, `comments/${comment.id}`, 'nothing']) {
      const answer = await stranger.ask(`/admin/${path}`)
      expect([path, answer.status]).toEqual([path, 303])
      expect(await answer.text()).not.toContain('Planted')
    }
    for (const path of [
      'decide',
      'undo',
      `comments/${comment.id}`,
      'thread',
      'people',
      'settings',
    ]) {
      const answer = await stranger.submit(`/admin/${path}`, { do: 'approve' })
      expect([path, answer.status]).toEqual([path, 303])
    }
    const { headers } = await admin.ask('/admin/waiting', {
      headers: { origin: 'https://a.example' },
    })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    const policy = headers.get('content-security-policy') ?? ''
    for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]) {
      expect(policy).toContain(rule)
    }
    expect(policy).not.toMatch(/unsafe|nonce|\*/)
    expect((await admin.get(listPath())).headers.get('set-cookie')).toBeNull()
  })

  it('as a moderator decides, and neither bans, deletes, moves nor ends bans', async () => {
    const admin = await setUp()
    const { comment } = (await admin.send(draft({ text: 'One' }))).body
    const args = ['owner', 'add', 'Mo', '--role', 'moderator', '--database', admin.database]
    const link = /http\S+/.exec(await printed(args))?.[0] ?? ''
    const mo = visitorOf(admin.url)
    await mo.setUp(link, 'Mo')
    const path = `/admin/comments/${comment.id}`
    const fields = await mo.fieldsOf('/admin/waiting', path)
    const page = await mo.text(path)
    expect(page).not.toMatch(/value="(?:delete|ban)"/)
    for (const wanted of ['delete', 'ban']) {
      const answer = await mo.submit(path, { ...fields, do: wanted, email: 'yes' })
      expect([wanted, answer.status]).toEqual([wanted, 403])
    }
    const many = { ...fields, do: 'delete', sure: 'yes', pick: comment.id }
    expect((await mo.submit('/admin/decide', many)).status).toBe(403)
    const move = { ...fields, id: THREAD, do: 'move', to: 'a.example/b' }
    expect((await mo.submit('/admin/thread', move)).status).toBe(403)
    expect((await mo.submit('/admin/people', { ...fields, ban: '1' })).status).toBe(403)
    expect((await mo.submit(path, { ...fields, do: 'reply', text: 'Hello' })).status).toBe(303)
    const { comments } = await admin.list()
    expect(comments[1]?.author).toMatchObject({ name: 'Mo', role: null })
    const copy = await admin.refused(draft({ text: 'x', author: { name: 'mo' } }))
    expect(copy.status).toBe(422)
  })

  it('puts no markup into a page, by whatever field', async () => {
    const admin = await setUp({ url: 'optional' })
    const payloads = PAYLOADS.flatMap(({ payloads }) => payloads)
    for (const payload of payloads.slice(0, 120)) {
      const name = payload.replace(/\0/g, '').slice(0, 90)
      const page = { url: `https://blog.example/${encodeURIComponent(name)}`, title: name }
      await admin.send(draft({ text: payload, author: { name }, page }))
    }
    const TAGS =
      /^(?:!doctype|html|head|meta|title|link|script|body|a|div|header|p|span|svg|path|bdi|nav|ul|li|form|input|button|main|h1|h2|details|summary|strong|time|blockquote|kbd|label|em|code|pre|br|ol|del|table|thead|tbody|tr|th|td|hr)$/
    let path: string | undefined = '/admin/all'
    let pages = 0
    while (path !== undefined) {
      const html: string = await admin.text(path)
      pages += 1
      const tags = [...html.matchAll(/<\/?([a-z!][\w-]*)/gi)].map(([, tag = '']) => tag)
      expect(tags.filter((tag) => !TAGS.test(tag))).toEqual([])
      expect(html.match(/<script/g)).toHaveLength(1)
      path = /href="([^"]*after=[^"]*)">Older/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(pages).toBeGreaterThan(3)
  })
})

it('speaks the language that is asked for', async () => {
  const admin = await setUp()
  const german = await admin.ask('/admin/waiting', {
    headers: { 'accept-language': 'de-AT,en;q=0.5' },
  })
  const html = await german.text()
  expect(html).toContain('<html lang="de">')
  expect(html).toContain('Nichts wartet auf Sie')
  const fields = await admin.fieldsOf('/admin/settings', '/admin/settings')
  await admin.submit('/admin/settings', { ...fields, name: 'Odile Farrow', lang: 'fr' })
  const french = await admin.text('/admin/waiting')
  expect(french).toContain('Rien ne vous attend')
  // Keys were not ticked in that form.
  expect(french).not.toContain('data-keys')
})

it('changes a password only with the one that holds, and ends the other sessions', async () => {
  const admin = await setUp()
  const other = visitorOf(admin.url)
  await other.submit('/admin/sign-in', { name: 'Odile Farrow', password: PASSWORD })
  const fields = await admin.fieldsOf('/admin/settings', '/admin/settings/password')
  const change = (current: string, password: string) =>
    admin.submit('/admin/settings/password', { ...fields, current, password })
  expect((await change('wrong', 'velvet harbour cactus')).status).toBe(422)
  expect((await change(PASSWORD, 'password12')).status).toBe(422)
  expect((await change(PASSWORD, 'velvet harbour cactus')).status).toBe(303)
  expect((await admin.ask('/admin/waiting')).status).toBe(200)
  expect((await other.ask('/admin/waiting')).status).toBe(303)
})
