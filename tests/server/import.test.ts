import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/server/database/database.ts'
import { importFile } from '../../src/server/transfer/import-file.ts'
import { StoppedError } from '../../src/server/transfer/import-options.ts'
import { expectCountersToBeTrue, startImport, wxr } from './imported.ts'
import { printed } from './run-command.ts'
import { bearer, draft, THREAD, startServer } from './running-server.ts'
import { countStatements } from './statements.ts'

describe('a WordPress export', () => {
  it('comes with numbers by date, parents, states, names and the owner', async () => {
    const { importFixture, rows, query } = await startImport()
    expect(await importFixture('wordpress.xml')).toMatchInlineSnapshot(`
      "The file is of the format wordpress.
      5 comments came to 1 thread: 4 published, 1 held, 1 deleted ones that replies stand under.
      Left out or changed:
        1: it is a pingback
        1: its page is not public (private)
        1: spam
        1: it answers another, which is not there: it is a root now
        line 74: comment 4715: it is a pingback
        line 113: comment 4720: its page is not public (private)
        line 56: comment 4713: spam
        line 98: comment 4718: it answers 12345, which is not there: it is a root now
      "
    `)
    expect(rows().map(({ id, number, state, name }) => [id, number, state, name])).toEqual(
      [
        ['4711', '1', 'published', "Seán O'Brien"],
        ['4712', '1.1', 'published', 'Mara'],
        ['4716', '2', 'deleted', ''],
        ['4717', '2.1', 'published', 'Ida'],
        ['4718', '3', 'published', 'Orphan'],
        ['4714', null, 'pending', 'Ulla'],
      ].toSorted((a, b) => (a[1] === null ? -1 : b[1] === null ? 1 : 0)),
    )
    const [, first, reply] = rows()
    expect(first).toMatchObject({
      created: '2014-02-13T06:59:00.000Z',
      email: 'sean@mail.example',
      url: 'https://sean.example/',
      html: '<p>First *without* stars being Markdown.</p>',
      named_by: '1.1',
    })
    expect(reply).toMatchObject({ role: 'owner', parent: '4711' })
    expect(reply?.html).toBe(
      '<p><strong>Thanks</strong>, and see #1.</p><p>Second paragraph<br>on two lines &amp; an <a href="https://pics.example/tide.png" rel="nofollow ugc noopener noreferrer">tide</a>.</p>',
    )
    expect(query('select id, state, page_title from threads')).toEqual([
      { id: 'blog.example/her', state: 'closed', page_title: 'Her & the sea' },
    ])
    expectCountersToBeTrue(query)
    expect(query("select 1 from comments where text like '%secret words%'")).toEqual([])
  })

  it('is served with its HTML, by its old links, and takes replies', async () => {
    const { importFixture, database } = await startImport()
    await importFixture('wordpress.xml')
    const server = await startServer({ database })
    const page = await server.list({ thread: 'blog.example/her', around: '4712' })
    expect(page.comments.map(({ number, state }) => [number, state])).toEqual([
      ['1', 'published'],
      ['1.1', 'published'],
      ['2', 'deleted'],
      ['2.1', 'published'],
      ['3', 'published'],
    ])
    expect(page.comments[1]?.html).toContain('<strong>Thanks</strong>')
    expect(page.comments[1]?.author.role).toBe('owner')
  })

  it('brings nothing twice, and what is new the second time', async () => {
    const { importText, rows, query, run } = await startImport()
    await importText(wxr([{ id: 1 }, { id: 2, parent: 1 }]))
    const before = rows()
    expect(await importText(wxr([{ id: 1 }, { id: 2, parent: 1 }]))).toContain(
      '2 comments had come before.',
    )
    expect(rows()).toEqual(before)
    await run('erase-person', '--id', '2')
    const again = await importText(wxr([{ id: 1 }, { id: 2, parent: 1 }, { id: 3, parent: 2 }]))
    expect(again).toContain('1 comment came to 1 thread')
    expect(rows().map(({ number, state }) => [number, state])).toEqual([
      ['1', 'published'],
      ['1.1', 'deleted'],
      ['1.1.1', 'published'],
    ])
    expectCountersToBeTrue(query)
  })

  it('changes nothing in a dry run', async () => {
    const { importText, rows } = await startImport()
    await importText(wxr([{ id: 1 }]))
    const output = await importText(
      wxr([{ id: 1 }, { id: 2, approved: 'spam' }, { id: 3 }]),
      '--dry-run',
    )
    expect(output).toContain('1 comment would come to 1 thread')
    expect(output).toContain('1: spam')
    expect(rows()).toHaveLength(1)
  })

  it('stops, and goes on from there with the same numbers', async () => {
    const { database, rows, importText, folder, query } = await startImport()
    const file = join(folder, 'many.xml')
    const comments = Array.from({ length: 900 }, (_, i) => ({ id: i + 1, parent: i % 3 ? i : 0 }))
    await writeFile(file, wxr(comments))
    const opened = await openDatabase(database)
    const stop = new AbortController()
    const work = importFile(opened, file, {
      databaseFile: database,
      base: null,
      map: [],
      zone: 'Z',
      owners: new Set(),
      isDryRun: false,
      signal: stop.signal,
      onProgress: ({ step, comments }) => {
        if (step === 'storing' && comments >= 400) stop.abort()
      },
    })
    await expect(work).rejects.toThrow(StoppedError)
    await opened.close()
    expect(rows()).toHaveLength(400)
    expectCountersToBeTrue(query)
    await importText(wxr(comments))
    const whole = await startImport()
    await whole.importText(wxr(comments))
    const numbers = (list: ReturnType<typeof rows>) =>
      list.map(({ id, number, below }) => [id, number, below])
    expect(numbers(rows())).toEqual(numbers(whole.rows()))
  })
})

describe('broken files', () => {
  it.each([
    ['control characters', wxr([{ id: 1, text: 'a\u0008b\u000Cc' }]), ['abc']],
    [
      'entities that XML lacks',
      wxr([{ id: 1 }]).replace('<title>T', '<title>T&nbsp;&eacute;'),
      ['Comment 1'],
    ],
    ['an end in the middle', wxr([{ id: 1 }, { id: 2 }]).slice(0, -180), ['Comment 1']],
    [
      'a tag that is not closed',
      wxr([{ id: 1 }, { id: 2 }]).replace('</wp:comment_author>', ''),
      ['Comment 2'],
    ],
  ])('are read as far as they go: %s', async (_, text, expected) => {
    const { importText, rows } = await startImport()
    await importText(text)
    expect(rows().map(({ text }) => text)).toEqual(expect.arrayContaining(expected))
  })

  it('are read in the encoding that they name, and in none that they name wrongly', async () => {
    const { importText, rows } = await startImport()
    const latin = wxr([{ id: 1, name: 'Zoë' }]).replace('UTF-8', 'iso-8859-1')
    await importText(Buffer.from(latin, 'latin1'))
    const wide = Buffer.from(
      `\uFEFF${wxr([{ id: 2, name: 'Zoë' }]).replace('UTF-8', 'UTF-16')}`,
      'utf16le',
    )
    await importText(wide)
    const broken = Buffer.concat([
      Buffer.from(wxr([{ id: 3, name: 'A' }]).split('<wp:comment>')[0] ?? ''),
      Buffer.from(
        wxr([{ id: 3, name: 'Zo\uFFFD' }]).slice(wxr([{ id: 3 }]).indexOf('<wp:comment>')),
      ),
    ])
    await importText(broken)
    expect(rows().map(({ name }) => name)).toEqual(['Zoë', 'Zoë', 'Zo\uFFFD'])
  })

  it('are refused when nobody knows them', async () => {
    const { importText, importFixture } = await startImport()
    await expect(importText('hello')).rejects.toThrow('is none that can be imported')
    await expect(importText('')).rejects.toThrow('is none that can be imported')
    await expect(importText('<rss><channel/></rss>')).rejects.toThrow('none that can be imported')
    await expect(importFixture('missing.xml')).rejects.toThrow("can't be read")
  })

  it('are unpacked, and said to be cut off when they are', async () => {
    const { importText, rows } = await startImport()
    const packed = gzipSync(
      wxr(Array.from({ length: 400 }, (_, i) => ({ id: i + 1, text: `${Math.random()}` }))),
    )
    await expect(importText(packed.subarray(0, packed.length / 2))).rejects.toThrow('cut off')
    await importText(packed)
    expect(rows()).toHaveLength(400)
  })
})

describe('a Disqus export', () => {
  it('comes without what was deleted, with circles cut', async () => {
    const { importFixture, rows, query } = await startImport()
    const output = await importFixture('disqus.xml')
    expect(output).toContain('line 65: comment 906: its page was deleted')
    expect(output).toContain('line 75: comment 907: it answers itself')
    expect(rows().map(({ id, number, name }) => [id, number, name])).toEqual([
      ['901', '1', 'Björn <3'],
      ['903', '1.1', 'Mara'],
      ['907', '2', 'Ulla'],
      ['908', '2.1', 'Ulla'],
    ])
    expect(rows()[1]?.html).toBe(
      '<p>Answer with <a href="https://tide.example/?a=1&amp;b=2" rel="nofollow ugc noopener noreferrer">a link</a> and <b>bold</b></p>',
    )
    expectCountersToBeTrue(query)
  })

  it('gives way to ids that are taken, and keeps the old link as an anchor', async () => {
    const { importText, importFixture, database } = await startImport()
    await importText(wxr([{ id: 901 }]))
    await importFixture(
      'disqus.xml',
      '--map',
      'https://blog.example/moon=https://new.example/moon/',
    )
    const server = await startServer({ database })
    const page = await server.list({ thread: 'new.example/moon', around: '901', limit: 1 })
    expect(page.comments[0]).toMatchObject({ number: '1', anchor: '901' })
    expect(page.comments[0]?.id).not.toBe('901')
    const { status } = await server.get('/comments?thread=new.example/moon&around=902')
    expect(status).toBe(404)
  })

  it('takes names and addresses of the owner from the owner', async () => {
    const { importFixture, rows, database } = await startImport()
    await importFixture('disqus.xml', '--owner', 'mara')
    expect(rows().map(({ role }) => role)).toEqual([null, 'owner', null, null])
    const server = await startServer({ database })
    const { status } = await server.send({
      thread: 'x.example/',
      parent: null,
      text: 'Hi',
      author: { name: 'Mara' },
    })
    expect(status).toBe(422)
  })
})

describe('our own export', () => {
  it('gives the same again, to the byte, there and back', async () => {
    const server = await startServer({ moderation: 'none', email: 'optional', words: ['planted'] })
    const root = await server.post('See #2', { author: { name: 'Ann', email: 'ann@mail.example' } })
    const other = await server.post('# Two')
    await server.post('Under it', { parent: root.id })
    const held = (await server.send(draft({ text: 'planted' }))).body
    expect(held.comment.state).toBe('pending')
    await server.get(`/comments/${root.id}/like`, {
      method: 'PUT',
      headers: bearer('r'.repeat(20)),
    })
    const { importFixture, importText, run, query, database } = await startImport()
    const exported = await printed(['export', '--database', server.database])
    await importText(exported)
    expect(await run('export')).toBe(exported)
    expectCountersToBeTrue(query)
    expect(await importText(exported)).toContain('4 comments had come before.')
    await importFixture('wordpress.xml')
    await run('move', 'blog.example/her', 'blog.example/his')
    const both = await run('export')
    const third = await startImport()
    await third.importText(both)
    expect(await third.run('export')).toBe(both)
    const copy = await startServer({ database })
    const page = await copy.list({ thread: 'blog.example/her' })
    expect(page.comments.map(({ id }) => id)).toEqual(expect.arrayContaining([root.id, other.id]))
    const { token } = held
    const own = await copy.get(`/comments/${held.comment.id}`, {
      headers: bearer(token),
    })
    expect(own.status).toBe(200)
  })

  it('pins no more comments of a thread than a list carries', async () => {
    const server = await startServer()
    for (const text of ['One', 'Two', 'Three', 'Four', 'Five']) await server.post(text)
    const exported = await printed(['export', '--database', server.database])
    const { importText, query, database } = await startImport()
    await importText(exported.replaceAll('"pinned":false', '"pinned":true'))
    expect(query(`select number from comments where pinned = 1 order by number`)).toEqual([
      { number: '1' },
      { number: '2' },
      { number: '3' },
    ])
    const copy = await startServer({ database })
    expect((await copy.list({ thread: THREAD })).comments).toHaveLength(5)
  })

  it('is believed in nothing', async () => {
    const { importText, rows, run } = await startImport()
    await importText(
      wxr([
        { id: 1, text: 'Fine' },
        { id: 2, parent: 1 },
      ]),
    )
    const lines = (await run('export')).trim().split('\n')
    const change = (index: number, more: object) =>
      JSON.stringify({ ...(JSON.parse(lines[index] ?? '') as object), ...more })
    const other = await startImport()
    const output = await other.importText(
      [
        lines[0],
        lines[1],
        change(2, {
          html: '<p onclick=alert(1)>Fine<script>alert(1)</script></p>',
          url: 'javascript:alert(1)',
        }),
        change(3, { comment: 'x y', parent: null }),
        change(3, { comment: 'b', number: '7.7' }),
        change(3, { comment: 'c', state: 'odd' }),
        change(3, { comment: 'd', parent: 'nobody' }),
        change(3, { comment: 'e', number: '1', parent: null }),
        'not JSON',
      ].join('\n'),
    )
    expect(other.rows().map(({ id, html, url }) => [id, html, url])).toEqual([
      ['1', '<p>Fine</p>', ''],
    ])
    expect(output).toContain('line 4: something: it is not as an export has it (comment)')
    expect(output).toContain("line 5: comment b: its number 7.7 is not under its parent's")
    expect(output).toContain('line 6: something: it is not as an export has it (state)')
    expect(output).toContain('line 7: a comment: what it answers is not there')
    expect(output).toContain('line 8: comment e: its number 1 is taken')
    expect(output).toContain('line 9: something: it is no JSON')
    expect(rows()).toHaveLength(2)
  })
})

it('asks the database as often for each comment of a long thread as of a short one', async () => {
  const flat = (count: number) => wxr(Array.from({ length: count }, (_, i) => ({ id: i + 1 })))
  const [few, many] = [await startImport(), await startImport()]
  const [a, b] = [
    await countStatements(() => few.importText(flat(400))),
    await countStatements(() => many.importText(flat(4000))),
  ]
  expect(b / a).toBeLessThan(11)
  expect(many.rows().at(-1)?.number).toBe('4000')
}, 120_000)
