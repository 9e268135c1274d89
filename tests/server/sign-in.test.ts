import { describe, expect, it } from 'vitest'
import { PASSWORD, startAdmin, visitorOf } from './owners.ts'
import { openFile, rowsOf, startServer, temporaryFolder } from './running-server.ts'
import { printed } from './run-command.ts'

const BASE = 'https://blog.example/comments'

describe('the first password', () => {
  it('is set by the link of the first start, once, and signs in', async () => {
    const admin = await startAdmin()
    const token = new URL(admin.passwordLink ?? '').searchParams.get('token') ?? ''
    // A program that looks at links before a person does uses nothing up.
    for (const method of ['GET', 'HEAD', 'GET']) {
      expect((await admin.ask(`/admin/password?token=${token}`, { method })).status).toBe(200)
    }
    await admin.setUp(admin.passwordLink)
    expect(await admin.text('/admin/waiting')).toContain('Odile Farrow')
    const again = await admin.submit('/admin/password', { token, name: 'Eve', password: PASSWORD })
    expect(again.status).toBe(410)
    expect((await visitorOf(admin.url).ask(`/admin/password?token=${token}`)).status).toBe(410)
  })

  it('has no second link at the next start', async () => {
    const admin = await startAdmin()
    await admin.close()
    expect((await startServer({ database: admin.database })).passwordLink).toBeNull()
  })

  it.each([
    ['short', 'Take at least 10 characters'],
    ['password1234', 'guessed too soon'],
    ['qwertzuiop12', 'guessed too soon'],
    ['aaaaaaaaaaaaaaaa', 'guessed too soon'],
    ['Odile Farrow', 'guessed too soon'],
    ['x'.repeat(300), 'too long'],
  ])('is not "%s"', async (password, words) => {
    const admin = await startAdmin()
    const token = new URL(admin.passwordLink ?? '').searchParams.get('token') ?? ''
    const fields = { token, name: 'Odile Farrow', password }
    const answer = await admin.submit('/admin/password', fields)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(words)
    // The name is shown again, whatever the password.
    if (password !== 'Odile Farrow') expect(html).not.toContain(`value="${password}"`)
    expect(admin.cookies.size).toBe(0)
    const file = openFile(admin.database)
    expect(rowsOf(file, 'select password from owners')).toEqual([{ password: null }])
  })

  it('is over after an hour, and when another link was asked for', async () => {
    const admin = await startAdmin()
    const old = new URL(admin.passwordLink ?? '').searchParams.get('token') ?? ''
    const output = await printed(['owner', 'reset', '--database', admin.database])
    const token = /token=(\S+)/.exec(output)?.[1] ?? ''
    expect(output).toContain(`${admin.url}/admin/password?token=`)
    expect((await admin.ask(`/admin/password?token=${old}`)).status).toBe(410)
    expect((await admin.ask(`/admin/password?token=${token}`)).status).toBe(200)
    openFile(admin.database).exec(`update owner_links set expires = '2020-01-01T00:00:00.000Z'`)
    expect((await admin.ask(`/admin/password?token=${token}`)).status).toBe(410)
  })

  it('is kept as scrypt makes it, with a salt, and no session or link as it is', async () => {
    const admin = await startAdmin()
    await admin.setUp(admin.passwordLink)
    const file = openFile(admin.database)
    const [row] = rowsOf<{ password: string }>(file, 'select * from owners')
    expect(row?.password).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/)
    const [session = ''] = admin.cookies.values()
    expect(JSON.stringify(rowsOf(file, 'select * from sessions'))).not.toContain(session)
    expect(rowsOf(file, 'select * from owner_links')).toEqual([])
  })
})

describe('signing in', () => {
  it('takes the name in any case, and tells nobody what was wrong', async () => {
    const admin = await startAdmin()
    await admin.setUp(admin.passwordLink)
    const visitor = visitorOf(admin.url)
    const wrong = []
    for (const fields of [
      { name: 'Odile Farrow', password: 'another kettle orbit' },
      { name: 'Nobody', password: PASSWORD },
    ]) {
      const answer = await visitor.submit('/admin/sign-in', fields)
      wrong.push([answer.status, (await answer.text()).replace(/value="[^"]*"/g, '')])
    }
    expect(wrong[0]).toEqual(wrong[1])
    const fields = { name: 'odile FARROW', password: PASSWORD, next: '/admin/spam?words=a' }
    const right = await visitor.submit('/admin/sign-in', fields)
    expect([right.status, right.headers.get('location')]).toEqual([303, '/admin/spam?words=a'])
  })

  it.each([
    'https://evil.example/',
    '//evil.example/admin/',
    '/admin/\\evil.example',
    '/admin//evil.example',
    '/admin/\nx',
    '/comments',
    'javascript:alert(1)',
  ])('goes nowhere else afterwards: %s', async (next) => {
    const admin = await startAdmin()
    await admin.setUp(admin.passwordLink)
    const fields = { name: 'Odile Farrow', password: PASSWORD, next }
    const answer = await visitorOf(admin.url).submit('/admin/sign-in', fields)
    expect(answer.headers.get('location')).toBe('/admin/waiting')
  })

  it('is tried ten times by one network, many at once too, and then waits', async () => {
    const admin = await startAdmin({ trustProxy: 1 })
    await admin.setUp(admin.passwordLink)
    const tries = Array.from({ length: 14 }, () =>
      visitorOf(admin.url).submit(
        '/admin/sign-in',
        { name: 'Odile Farrow', password: 'guess' },
        { 'x-forwarded-for': '192.0.2.66' },
      ),
    )
    const answers = await Promise.all(tries)
    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b)
    expect(statuses).toEqual([...Array<number>(10).fill(403), ...Array<number>(4).fill(429)])
    const late = answers.find(({ status }) => status === 429)
    expect(Number(late?.headers.get('retry-after'))).toBeGreaterThan(600)
    // The right password doesn't help there any more, and elsewhere it does.
    const fields = { name: 'Odile Farrow', password: PASSWORD }
    const from = (ip: string) =>
      visitorOf(admin.url).submit('/admin/sign-in', fields, { 'x-forwarded-for': ip })
    expect((await from('192.0.2.66')).status).toBe(429)
    expect((await from('192.0.2.7')).status).toBe(303)
  })

  it('is not stopped by strangers where somebody got in before', async () => {
    const admin = await startAdmin({ trustProxy: 1 })
    await admin.setUp(admin.passwordLink)
    const sign = (ip: string, password: string) =>
      visitorOf(admin.url).submit(
        '/admin/sign-in',
        { name: 'Odile Farrow', password },
        { 'x-forwarded-for': ip },
      )
    expect((await sign('192.0.2.1', PASSWORD)).status).toBe(303)
    for (let network = 0; network < 4; network++) {
      const tries = Array.from({ length: 9 }, () => sign(`198.51.100.${network}`, 'guess'))
      await Promise.all(tries)
    }
    expect((await sign('198.51.100.99', PASSWORD)).status).toBe(429)
    expect((await sign('192.0.2.1', PASSWORD)).status).toBe(303)
  })
})

describe('a session', () => {
  it('is a cookie that only HTTPS carries, and no script reads', async () => {
    const admin = await startAdmin({ publicUrl: BASE })
    const token = new URL(admin.passwordLink ?? '').searchParams.get('token') ?? ''
    expect(admin.passwordLink).toMatch(/^https:\/\/blog\.example\/comments\/admin\/password\?/)
    const answer = await admin.submit('/comments/admin/password', {
      token,
      name: 'Odile',
      password: PASSWORD,
    })
    expect(answer.headers.get('location')).toBe('/comments/admin/waiting')
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-afterword=[\w-]{43}; Max-Age=5184000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ])
    expect(await admin.text('/comments/admin/waiting')).toContain('href="/comments/admin/spam"')
    // A proxy may have taken the base path away.
    expect(await admin.text('/admin/waiting')).toContain('href="/comments/admin/spam"')
  })

  it('is another one after each signing in, whatever cookie was there', async () => {
    const admin = await startAdmin()
    await admin.setUp(admin.passwordLink)
    const [first] = admin.cookies.values()
    const victim = visitorOf(admin.url)
    victim.cookies.set('afterword', 'x'.repeat(43))
    const fields = { name: 'Odile Farrow', password: PASSWORD }
    await victim.submit('/admin/sign-in', fields)
    expect(victim.cookies.get('afterword')).not.toBe('x'.repeat(43))
    // A session that was planted is ended by signing in over it.
    const planted = visitorOf(admin.url)
    planted.cookies.set('afterword', first ?? '')
    await planted.submit('/admin/sign-in', fields)
    expect((await admin.ask('/admin/waiting')).status).toBe(303)
    expect((await planted.ask('/admin/waiting')).status).toBe(200)
  })

  it('ends by signing out, by a new password, and after two weeks', async () => {
    const admin = await startAdmin()
    await admin.setUp(admin.passwordLink)
    const fields = { name: 'Odile Farrow', password: PASSWORD }
    const sign = async () => {
      const visitor = visitorOf(admin.url)
      await visitor.submit('/admin/sign-in', fields)
      expect((await visitor.ask('/admin/waiting')).status).toBe(200)
      return visitor
    }
    const first = await sign()
    const out = await first.fieldsOf('/admin/waiting', '/admin/sign-out')
    const kept = first.cookies.get('afterword') ?? ''
    await first.submit('/admin/sign-out', out)
    expect(first.cookies.size).toBe(0)
    first.cookies.set('afterword', kept)
    expect((await first.ask('/admin/waiting')).status).toBe(303)

    const second = await sign()
    const output = await printed(['owner', 'reset', 'odile farrow', '--database', admin.database])
    const token = /token=(\S+)/.exec(output)?.[1] ?? ''
    await admin.submit('/admin/password', { token, name: 'Odile Farrow', password: PASSWORD })
    expect((await second.ask('/admin/waiting')).status).toBe(303)

    const third = await sign()
    openFile(admin.database).exec(`update sessions set expires = '2020-01-01T00:00:00.000Z'`)
    expect((await third.ask('/admin/waiting')).status).toBe(303)
  })

  it('is begun neither over plain HTTP from elsewhere, nor under a name that is only pointed here', async () => {
    const folder = await temporaryFolder()
    const admin = await startAdmin({ database: `${folder}/a.sqlite`, host: '127.0.0.1' })
    for (const host of ['comments.example', 'localhost.evil.example', '127.0.0.1.nip.example']) {
      const { request } = await import('node:http')
      const status = await new Promise((resolve, reject) => {
        request(`${admin.url}/admin/sign-in`, { headers: { host } }, (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        })
          .on('error', reject)
          .end()
      })
      expect([host, status]).toEqual([host, 403])
    }
  })
})

describe('owner', () => {
  it('adds, lists and removes people, but not the last owner', async () => {
    const admin = await startAdmin()
    await admin.setUp(admin.passwordLink)
    const run = (...args: string[]) => printed(['owner', ...args, '--database', admin.database])
    const added = await run('add', 'Mo Derator', '--role', 'moderator')
    expect(added).toMatch(/Mo Derator sets a password here, within an hour:\n\n {2}http/)
    await expect(run('add', 'mo derator')).rejects.toThrow('already')
    expect(await run('list')).toMatch(
      /^Odile Farrow {2}owner {2}since [\d-]+\nMo Derator {2}moderator {2}has no password yet\n$/,
    )
    await expect(run('remove', 'Odile Farrow')).rejects.toThrow('only owner')
    await expect(run('remove', 'Nobody')).rejects.toThrow('nobody called')
    const mo = visitorOf(admin.url)
    await mo.setUp(/http\S+/.exec(added)?.[0] ?? '', 'Mo Derator')
    expect((await mo.ask('/admin/waiting')).status).toBe(200)
    await run('remove', 'Mo Derator')
    expect((await mo.ask('/admin/waiting')).status).toBe(303)
  })
})
