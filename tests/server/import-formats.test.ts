import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTime, readZone } from '../../src/server/transfer/dates.ts'
import { threadOf } from '../../src/server/transfer/addresses.ts'
import { PAYLOADS } from '../fixtures/payloads.ts'
import { expectHarmless } from './harmless.ts'
import { expectCountersToBeTrue, type Row, startImport } from './imported.ts'
import { openFile, temporaryFolder } from './running-server.ts'
import { printed } from './run-command.ts'

const short = ({ number, state, name, role, likes, created }: Row) =>
  [number, state, name, role, likes, created.slice(0, 16)].join(' | ')

interface Expected {
  file: string
  args?: string[]
  thread: string
  closed?: boolean
  rows: string[]
  html: (string | null)[]
  out?: string[]
}

const FORMATS: Expected[] = [
  {
    file: 'remark42.jsonl',
    thread: 'blog.example/dunes',
    closed: true,
    rows: [
      '1 | published | Tom & Jo |  | 2 | 2020-05-01T15:00',
      '1.1 | deleted |  |  | 0 | 2020-05-01T11:00',
      '1.1.1 | published | Mara | owner | 0 | 2020-05-01T12:00',
    ],
    html: ['<p>First <em>word</em></p>\n', null, '<p>Owner</p>\n'],
  },
  {
    file: 'commento.json',
    thread: 'blog.example/reef',
    rows: [
      ' | pending |  |  | 0 | 2019-02-03T05:05',
      '1 | published | Mara | owner | 3 | 2019-02-03T04:05',
    ],
    html: ['<p>Held</p>', '<p><strong>Deep</strong></p>'],
    out: ['comment 3: comment 00'],
  },
  {
    file: 'comentario.json',
    args: ['--base', 'https://blog.example'],
    thread: 'blog.example/cliff',
    closed: true,
    rows: [
      '1 | published | Mara | owner | 2 | 2023-01-02T03:04',
      '1.1 | published | Gus |  | 0 | 2023-01-02T04:04',
    ],
    html: ['<p>High <em>up</em></p>', '<p>Guest</p>'],
    out: ['1: deleted'],
  },
  {
    file: 'cusdis.json',
    thread: 'blog.example/shore',
    rows: [
      ' | pending | Held |  | 0 | 2021-06-01T10:00',
      '1 | published | Ulla |  | 0 | 2021-06-01T08:00',
      '1.1 | published | Mara | owner | 0 | 2021-06-01T09:00',
    ],
    html: [null, null, null],
    out: ['1: deleted'],
  },
  {
    file: 'waline.json',
    args: ['--base', 'blog.example', '--zone', '+08:00'],
    thread: 'blog.example/bay',
    rows: [
      ' | pending | Ida |  | 0 | 2022-03-01T10:07',
      '1 | published | Mara | owner | 0 | 2022-03-01T02:00',
      '1.1 | published | Gus |  | 4 | 2022-03-01T02:05',
    ],
    html: [null, null, '<p>Second with <b>bold</b> <strong>too</strong></p>\n'],
    out: ['1: spam'],
  },
  {
    file: 'artalk.artrans',
    thread: 'blog.example/inlet',
    rows: [
      ' | pending | Gus |  | 0 | 2021-10-29T12:50',
      '1 | published | Ida |  | 5 | 2021-10-28T12:50',
    ],
    html: [null, null],
    out: ['its page is not public (admin only)'],
  },
  {
    file: 'giscus.json',
    thread: 'blog.example/posts/spit',
    closed: true,
    rows: [
      ' | pending | pills |  | 0 | 2022-08-02T10:00',
      '1 | published | mara | owner | 3 | 2022-08-01T10:00',
      '1.1 | published |  |  | 0 | 2022-08-01T11:00',
    ],
    html: ['<p>Buy</p>', '<p dir="auto">Wind and <code>code</code></p>', '<p>From a ghost</p>'],
  },
]

describe.each(FORMATS)(
  '$file',
  ({ file, args = [], thread, closed, rows: expected, html, out }) => {
    it('is known by its content, and comes whole, once', async () => {
      const { importFixture, rows, query } = await startImport()
      const output = await importFixture(file, ...args)
      expect(output).toContain(`of the format ${file.split('.')[0]}.`)
      for (const line of out ?? []) expect(output).toContain(line)
      expect(rows().map(short)).toEqual(expected)
      expect(rows().map((row) => row.html)).toEqual(html)
      expect(query('select id, state from threads')).toEqual([
        { id: thread, state: closed ? 'closed' : 'open' },
      ])
      expect(
        rows()
          .map(({ url }) => url)
          .filter((url) => !/^(?:https:|$)/.test(url)),
      ).toEqual([])
      expectCountersToBeTrue(query)
      const before = rows()
      expect(await importFixture(file, ...args)).toContain('0 comments came to 0 threads')
      expect(rows()).toEqual(before)
    })
  },
)

/** An Isso database as Isso makes it. */
async function issoFile(rows: readonly unknown[][]): Promise<string> {
  const file = join(await temporaryFolder(), 'isso.db')
  const database = openFile(file)
  database.exec(`
    create table threads (id integer primary key, uri varchar(256) unique, title varchar(256));
    create table comments (tid references threads(id), id integer primary key, parent integer,
      created float not null, modified float, mode integer, remote_addr varchar, text varchar not null,
      author varchar, email varchar, website varchar, likes integer default 0,
      dislikes integer default 0, voters blob not null, notification integer default 0);
    insert into threads values (1, '/sound/', 'Sound');`)
  const insert = database.prepare(
    `insert into comments (tid, id, parent, created, modified, mode, text, author, email, website, likes, voters)
     values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')`,
  )
  for (const row of rows) insert.run(row)
  database.close()
  return file
}

describe('an Isso database', () => {
  it('comes with its Markdown, and stays as it is', async () => {
    const file = await issoFile([
      [
        1,
        null,
        1_387_321_261.57,
        null,
        1,
        'First **bold**',
        'Ann &lt;3',
        null,
        'https://ann.example',
        3,
      ],
      [
        2,
        1,
        1_387_321_262,
        1_387_321_300.5,
        1,
        'Second <del>tag</del>',
        null,
        'b@mail.example',
        null,
        0,
      ],
      [3, null, 1_387_321_263, null, 2, 'Held', 'H', null, null, 0],
      [4, null, 1_387_321_264, null, 4, '', null, null, null, 0],
      [5, 4, 1_387_321_265, null, 1, 'Under it', 'C', null, null, 0],
      [6, 6, 1_387_321_266, null, 1, 'Itself', 'C', null, null, 0],
    ])
    const { database, rows, query } = await startImport()
    const run = (...args: string[]) => printed(['import', file, ...args, '--database', database])
    expect(await run()).toContain('6: where its page is isn’t known: see --base')
    await run('--base', 'https://blog.example')
    expect(rows().map(short)).toEqual([
      ' | pending | H |  | 0 | 2013-12-17T23:01',
      '1 | published | Ann <3 |  | 3 | 2013-12-17T23:01',
      '1.1 | published |  |  | 0 | 2013-12-17T23:01',
      '2 | deleted |  |  | 0 | 2013-12-17T23:01',
      '2.1 | published | C |  | 0 | 2013-12-17T23:01',
      '3 | published | C |  | 0 | 2013-12-17T23:01',
    ])
    expect(rows().map(({ html }) => html)).toEqual([
      null,
      null,
      '<p>Second <del>tag</del></p>\n',
      null,
      null,
      null,
    ])
    expectCountersToBeTrue(query)
    expect(query('select page_title, page_url from threads')).toEqual([
      { page_title: 'Sound', page_url: 'https://blog.example/sound/' },
    ])
  })

  it('is not taken for one when it is another database', async () => {
    const { database, importText } = await startImport()
    await importText('{"version":1,"users":[],"posts":[]}')
    await expect(printed(['import', database, '--database', database])).rejects.toThrow(
      'not one of Isso',
    )
  })
})

describe('hostile files', () => {
  const texts = PAYLOADS.flatMap(({ payloads }) => payloads)

  it('say nothing that runs, in Markdown either', async () => {
    const { importText, rows } = await startImport()
    const comments = texts.map((text, i) => ({
      id: String(i + 1),
      rid: '0',
      content: `seen ${text}`,
      nick: text,
      link: text,
      email: text,
      created_at: '2020-01-01 00:00:00',
      page_key: 'https://blog.example/x',
      page_title: text,
    }))
    await importText(JSON.stringify(comments))
    expect(rows().length).toBeGreaterThan(texts.length * 0.8)
    for (const { html, email } of rows()) {
      expectHarmless(html ?? '')
      expect(email).toMatch(/^[^<>\s]*$/)
    }
  })

  it('may be of another shape than they should', async () => {
    const { importText, rows } = await startImport()
    for (const value of [null, 1, 'x', [], {}, [[]], { nodes: null }]) {
      await importText(
        JSON.stringify({ version: 1, comments: value, commenters: value, commentHex: 1 }),
      )
      await importText(JSON.stringify({ data: { repository: { discussions: value } } }))
      await importText(
        `{"version":1,"users":${JSON.stringify(value)},"posts":[]}\n${JSON.stringify(value)}`,
      )
      await importText(JSON.stringify([{ page_key: value, rid: value, id: value, content: value }]))
    }
    expect(rows()).toEqual([])
    await expect(importText('{"version":3,"pages":[')).rejects.toThrow('no whole JSON')
  })
})

describe('dates', () => {
  it.each([
    ['2014-02-13 06:59:00', '2014-02-13T06:59:00.000Z'],
    ['2014-02-13T06:59:00+02:00', '2014-02-13T04:59:00.000Z'],
    ['2021-10-28 20:50:15 +0800', '2021-10-28T12:50:15.000Z'],
    ['2020-05-01T10:00:00.123456789-05:00', '2020-05-01T15:00:00.123Z'],
    ['2020-5-1', '2020-05-01T00:00:00.000Z'],
    [1_387_321_261.57, '2013-12-17T23:01:01.570Z'],
    ['1387321261570', '2013-12-17T23:01:01.570Z'],
    ['0000-00-00 00:00:00', null],
    ['2014-13-45', null],
    ['9999-01-01', null],
    ['yesterday', null],
    [Number.NaN, null],
    [null, null],
  ])('%s is %s', (text, expected) => expect(readTime(text, 'Z')).toBe(expected))

  it('without a zone are of the one that the owner names', () => {
    expect(readTime('2014-02-13 06:59:00', '+02:00')).toBe('2014-02-13T04:59:00.000Z')
    expect(['Z', 'utc', '+0530', '-03:00', '+25:00', 'CET'].map(readZone)).toEqual([
      'Z',
      'Z',
      '+05:30',
      '-03:00',
      null,
      null,
    ])
  })
})

describe('addresses', () => {
  const book = (base: string | null, ...map: [string, string][]) => ({ base, map })

  it.each([
    ['https://www.blog.example/a/?utm_source=x', book(null), 'blog.example/a'],
    ['/a/', book(null), null],
    ['/a/', book('https://blog.example'), 'blog.example/a'],
    ['posts/a', book('https://blog.example/'), 'blog.example/posts/a'],
    ['blog.example/a', book('https://other.example'), 'blog.example/a'],
    [
      'http://localhost:8080/a',
      book(null, ['http://localhost:8080', 'https://blog.example']),
      'blog.example/a',
    ],
    [
      'https://old.example/a',
      book(null, ['old.example', 'https://new.example/blog']),
      'new.example/blog/a',
    ],
    ['https://old.example.org/a', book(null, ['old.example', 'new.example']), 'old.example.org/a'],
    [
      'https://blog.example/?p=7',
      book(null, ['https://blog.example/?p=7', 'https://blog.example/her']),
      'blog.example/her',
    ],
    ['javascript:alert(1)', book(null), null],
    ['', book('https://blog.example'), null],
  ])('%s is at its place', (url, addresses, expected) =>
    expect(threadOf(url, addresses)).toBe(expected),
  )
})
