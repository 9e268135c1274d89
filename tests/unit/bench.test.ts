// @vitest-environment node
import { describe, expect, test } from 'vitest'
import type { WirePage } from '../../src/protocol.ts'
import { readOptions } from '../bench/options.ts'
import { markup } from '../bench/page/markup.ts'
import { table, written } from '../bench/results.ts'
import { createListing } from '../bench/server.ts'
import { blocking, median } from '../bench/statistics.ts'
import { makeThread, wholePage } from '../bench/thread.ts'

describe('the numbers', () => {
  test('the median is the middle value, or the mean of the two middle ones', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 9, 2])).toBe(3)
    expect(median([7])).toBe(7)
    expect(median([])).toBeNaN()
  })

  test('a value that was not measured does not count', () => {
    expect(median([NaN, 3, 5, NaN, 4])).toBe(4)
  })

  test('only what a task takes beyond 50 ms blocks, and only until the end', () => {
    const tasks = [
      { start: 0, duration: 80 },
      { start: 90, duration: 50 },
      { start: 200, duration: 170 },
    ]
    expect(blocking(tasks, 150)).toBe(30)
    expect(blocking(tasks, 1000)).toBe(150)
  })
})

describe('the table', () => {
  test('is Markdown with even columns', () => {
    expect(table(['', 'a page'], [['bytes', '1 kB']])).toBe(
      '|       | a page |\n| ----- | ------ |\n| bytes | 1 kB   |',
    )
  })

  test('three digits count, and nothing is said of what was not measured', () => {
    expect([1234.5, 12.345, 1.2345, -0.001].map((value) => written(value, 'ms'))).toEqual([
      '1235 ms',
      '12.3 ms',
      '1.23 ms',
      '0.00 ms',
    ])
    expect(written(NaN, 'ms')).toBe('')
  })
})

describe('the thread', () => {
  const comments = makeThread(1000)

  test('is the same each time, and another for another size', () => {
    expect(makeThread(1000)).toEqual(comments)
    expect(makeThread(27)[5]).not.toEqual(comments[5])
  })

  test('holds every comment once, each after the one that it answers, under its number', () => {
    expect(new Set(comments.map(({ id }) => id)).size).toBe(1000)
    const numbers = new Map<string, string | null>()
    for (const { id, parent, number } of comments) {
      if (parent !== null) expect(number?.startsWith(`${numbers.get(parent)}.`)).toBe(true)
      numbers.set(id, number)
    }
  })

  test('nests four deep, with about half of the comments at the top', () => {
    const depths = comments.map(({ number }) => number?.split('.').length ?? 0)
    expect(Math.max(...depths)).toBe(4)
    const roots = depths.filter((depth) => depth === 1).length
    expect(roots).toBeGreaterThan(400)
    expect(roots).toBeLessThan(700)
  })

  test('uses the kinds of markup that people use', () => {
    const html = comments.map(({ html }) => html).join('')
    for (const tag of ['p', 'a', 'em', 'strong', 'code', 'pre', 'blockquote', 'ul']) {
      expect(html).toContain(`<${tag}`)
    }
  })

  test('comes whole in one file', () => {
    const page = wholePage(comments)
    expect(page.comments).toHaveLength(page.thread.count)
    expect(page.next).toBeNull()
  })

  test('stands in plain HTML as often as in the list', () => {
    const html = markup(comments)
    expect(html.match(/<article/g)).toHaveLength(1000)
    expect(html.match(/<ol>/g)).toHaveLength(html.match(/<\/ol>/g)?.length ?? 0)
  })
})

describe('the comment server', () => {
  const comments = makeThread(1000)
  const list = createListing(comments)
  const ask = (query: Record<string, string>) =>
    list(new URLSearchParams({ thread: 't', ...query }))
  const rootsOf = (page: WirePage | null) =>
    page?.comments.filter(({ parent }) => parent === null).map(({ number }) => number)

  test('gives as many roots as are asked for, and refuses to give more than a hundred', () => {
    expect(rootsOf(ask({}))).toHaveLength(50)
    expect(rootsOf(ask({ limit: '100' }))).toHaveLength(100)
    expect(() => ask({ limit: '101' })).toThrow('From 1 to 100')
  })

  test('gives a root no more than twenty of its replies, and the others when they are asked for', () => {
    const [root] = comments
    if (!root) throw new Error('no root')
    const replies = Array.from({ length: 47 }, (_, i) => {
      return { ...root, id: `r${i}`, number: `1.${i + 1}`, parent: root.id }
    })
    const list = createListing([root, ...replies])
    const page = list(new URLSearchParams({ thread: 't' }))
    expect(page?.comments).toHaveLength(21)
    const { moreReplies, repliesCursor = '' } = page?.comments[0] ?? {}
    expect(moreReplies).toBe(27)
    const asked = { thread: 't', limit: '20', parent: root.id }
    const more = list(new URLSearchParams({ ...asked, cursor: repliesCursor }))
    const last = list(new URLSearchParams({ ...asked, cursor: more?.next ?? '' }))
    expect([...(more?.comments ?? []), ...(last?.comments ?? [])]).toEqual(replies.slice(20))
    expect(last?.next).toBeNull()
  })

  test.each(['oldest', 'newest'])(
    'leads from page to page to the end and back, %s first',
    (order) => {
      const pages = [ask({ order, limit: '100' })]
      for (let cursor = pages[0]?.next; cursor; cursor = pages.at(-1)?.next)
        pages.push(ask({ order, limit: '100', cursor }))
      const roots = comments.filter(({ parent }) => parent === null).map(({ number }) => number)
      expect(pages.flatMap(rootsOf)).toEqual(order === 'oldest' ? roots : roots.toReversed())
      expect(pages[0]?.prev).toBeNull()
      const back = ask({ order, limit: '100', cursor: pages.at(-1)?.prev ?? '' })
      expect(rootsOf(back)).toEqual(rootsOf(pages.at(-2) ?? null))
    },
  )
})

describe('the command line', () => {
  test('measures everything by default, and less when less is asked for', () => {
    expect(readOptions([])).toMatchObject({
      sizes: [27, 1000, 10_000],
      conditions: ['normal', 'cpu', 'network'],
      rounds: 5,
    })
    expect(readOptions(['--only', '27', '--variants', 'widget,html'])).toMatchObject({
      sizes: [27],
      variants: ['html', 'widget'],
      conditions: ['normal', 'cpu'],
    })
  })

  test('says what it does not know', () => {
    expect(() => readOptions(['--variants', 'disco'])).toThrow('"disco"')
    expect(() => readOptions(['--rounds', 'many'])).toThrow('"many"')
  })
})
