import { describe, expect, test } from 'vitest'
import type { Comment } from '../../src/model/comment.ts'
import { buildTree, shareRoots, compareComments, type Node } from '../../src/model/tree.ts'
import { comment, numbered } from '../fixtures/comment.ts'

const ids = (nodes: readonly Node[]) => nodes.map((node) => node.comment.id)
const numbers = (nodes: readonly Node[]) => nodes.map((node) => node.comment.number)

/** Every node in the order of the screen. Not recursive, so that it can walk any depth. */
function walk(roots: readonly Node[]): Node[] {
  const found: Node[] = []
  const stack = roots.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node)
    stack.push(...node.replies.toReversed())
  }
  return found
}

/** Levels of lists on the screen. */
function levelsOf(roots: readonly Node[]): number {
  let levels = 0
  for (let row = roots; row.length > 0; row = row.flatMap((node) => node.replies)) levels += 1
  return levels
}

describe('order', () => {
  const mixed = ['10', '2', '1.2', '1', '1.10', '1.1', '3'].map((number) => numbered(number))

  test('roots and replies stand by number, however they come', () => {
    const tree = buildTree(mixed, 'oldest')
    expect(numbers(tree)).toEqual(['1', '2', '3', '10'])
    expect(numbers(tree[0]?.replies ?? [])).toEqual(['1.1', '1.2', '1.10'])
  })

  test('newest turns the roots around, never the replies', () => {
    const tree = buildTree(mixed, 'newest')
    expect(numbers(tree)).toEqual(['10', '3', '2', '1'])
    expect(numbers(tree[3]?.replies ?? [])).toEqual(['1.1', '1.2', '1.10'])
  })

  test('the number decides, not the time', () => {
    const tree = buildTree(
      [numbered('1', { created: 2000 }), numbered('2', { created: 1000 })],
      'oldest',
    )
    expect(numbers(tree)).toEqual(['1', '2'])
  })

  test('without a number, comments come last, by time, then by id', () => {
    const tree = buildTree(
      [
        comment({ id: 'z', created: null }),
        comment({ id: 'b', created: 2000 }),
        comment({ id: 'a', created: 2000 }),
        comment({ id: 'c', created: 1000 }),
        numbered('7', { created: 9000 }),
      ],
      'oldest',
    )
    expect(ids(tree)).toEqual(['c7', 'c', 'a', 'b', 'z'])
  })

  test('comments with the same number stand by id, the same way each time', () => {
    const a = comment({ id: 'a', number: '1' })
    const b = comment({ id: 'b', number: '1' })
    expect(compareComments(a, b)).toBeLessThan(0)
    expect(compareComments(b, a)).toBeGreaterThan(0)
  })

  test('the comments that were given stay as they were', () => {
    const given = Object.freeze([numbered('2'), numbered('1')])
    buildTree(given, 'newest')
    expect(given.map(({ number }) => number)).toEqual(['2', '1'])
  })

  test('nothing gives nothing', () => {
    expect(buildTree([], 'oldest')).toEqual([])
  })
})

describe('nesting', () => {
  test('a reply knows its depth and whom it answers', () => {
    const [root] = buildTree([numbered('1'), numbered('1.1'), numbered('1.1.1')], 'oldest')
    const reply = root?.replies[0]
    const deeper = reply?.replies[0]
    expect([root?.depth, reply?.depth, deeper?.depth]).toEqual([1, 2, 3])
    expect(root?.parent).toBeNull()
    expect(reply?.parent?.number).toBe('1')
    expect(deeper?.parent?.number).toBe('1.1')
    expect(walk(root ? [root] : []).some(({ orphan }) => orphan)).toBe(false)
  })

  test('past four levels replies stand in the fourth list, in outline order', () => {
    const outline = [
      '1',
      '1.1',
      '1.1.1',
      '1.1.1.1',
      '1.1.1.1.1',
      '1.1.1.1.1.1',
      '1.1.1.1.2',
      '1.1.1.2',
      '1.1.2',
    ]
    const tree = buildTree(outline.map((number) => numbered(number)).toReversed(), 'oldest')
    expect(numbers(walk(tree))).toEqual(outline)
    expect(levelsOf(tree)).toBe(4)
    const third = tree[0]?.replies[0]?.replies[0]
    expect(numbers(third?.replies ?? [])).toEqual(outline.slice(3, 8))
  })

  test('past the last level a reply keeps its real depth and parent', () => {
    const outline = ['1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.1.1', '1.1.1.1.1.1']
    const nodes = walk(
      buildTree(
        outline.map((number) => numbered(number)),
        'oldest',
      ),
    )
    expect(nodes.map(({ depth }) => depth)).toEqual([1, 2, 3, 4, 5, 6])
    expect(nodes.at(-1)?.parent?.number).toBe('1.1.1.1.1')
  })

  test.each([2, 3, 4, 6])('%d levels can be asked for', (levels) => {
    const outline = Array.from({ length: 8 }, (_, depth) => `1${'.1'.repeat(depth)}`)
    const tree = buildTree(
      outline.map((number) => numbered(number)),
      'oldest',
      levels,
    )
    expect(levelsOf(tree)).toBe(levels)
    expect(numbers(walk(tree))).toEqual(outline)
  })
})

describe('trees that no server should send', () => {
  test('an orphan becomes a root in its place, and is marked', () => {
    const tree = buildTree([numbered('3'), numbered('2.1'), numbered('1')], 'oldest')
    expect(numbers(tree)).toEqual(['1', '2.1', '3'])
    expect(tree[1]).toMatchObject({ depth: 1, parent: null, orphan: true })
    expect(tree[0]?.orphan).toBe(false)
  })

  test('a comment that answers itself becomes a root', () => {
    const tree = buildTree([comment({ id: 'a', number: '1', parent: 'a' })], 'oldest')
    expect(ids(walk(tree))).toEqual(['a'])
  })

  test('a cycle is cut at its lowest number', () => {
    const tree = buildTree(
      [
        comment({ id: 'a', number: '2', parent: 'c' }),
        comment({ id: 'b', number: '1', parent: 'a' }),
        comment({ id: 'c', number: '3', parent: 'b' }),
        comment({ id: 'below', number: '3.1', parent: 'c' }),
        comment({ id: 'other', number: '4' }),
      ],
      'oldest',
    )
    expect(ids(tree)).toEqual(['b', 'other'])
    expect(ids(walk(tree))).toEqual(['b', 'c', 'a', 'below', 'other'])
    expect(walk(tree).find((node) => node.comment.id === 'a')?.depth).toBe(3)
  })

  test('a comment under a cycle, lower than all of it, does not become its root', () => {
    const tree = buildTree(
      [
        comment({ id: 'low', number: '1', parent: 'b' }),
        comment({ id: 'a', number: '2', parent: 'b' }),
        comment({ id: 'b', number: '3', parent: 'a' }),
      ],
      'oldest',
    )
    expect(ids(walk(tree))).toEqual(['a', 'b', 'low'])
  })

  test('two cycles give two roots, in order', () => {
    const tree = buildTree(
      [
        comment({ id: 'd', number: '4', parent: 'c' }),
        comment({ id: 'c', number: '3', parent: 'd' }),
        comment({ id: 'b', number: '2', parent: 'a' }),
        comment({ id: 'a', number: '1', parent: 'b' }),
      ],
      'oldest',
    )
    expect(ids(tree)).toEqual(['a', 'c'])
    expect(ids(walk(tree))).toEqual(['a', 'b', 'c', 'd'])
  })

  test('of two comments with the same id the first stays', () => {
    const tree = buildTree(
      [
        comment({ id: 'a', number: '1', html: 'first' }),
        comment({ id: 'a', number: '2', html: 'second' }),
      ],
      'oldest',
    )
    expect(tree.map((node) => node.comment.html)).toEqual(['first'])
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the id %s is an id like any other',
    (id) => {
      const tree = buildTree(
        [comment({ id, number: '1' }), comment({ id: 'reply', number: '1.1', parent: id })],
        'oldest',
      )
      expect(ids(tree)).toEqual([id])
      expect(ids(tree[0]?.replies ?? [])).toEqual(['reply'])
      expect(buildTree([comment({ id: 'a', parent: id })], 'oldest')[0]?.orphan).toBe(true)
    },
  )

  test('10,000 replies, each to the one before, overflow nothing', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      comment({ id: `c${index}`, created: index, parent: index === 0 ? null : `c${index - 1}` }),
    )
    const tree = buildTree(chain.toReversed(), 'oldest')
    const nodes = walk(tree)
    expect(ids(nodes)).toEqual(chain.map(({ id }) => id))
    expect(nodes.at(-1)?.depth).toBe(10_000)
    expect(levelsOf(tree)).toBe(4)
  })

  test('a cycle of 10,000 comments gives each of them once', () => {
    const ring = Array.from({ length: 10_000 }, (_, index) =>
      comment({ id: `c${index}`, created: index, parent: `c${(index + 9_999) % 10_000}` }),
    )
    const tree = buildTree(ring, 'oldest')
    expect(ids(tree)).toEqual(['c0'])
    expect(new Set(walk(tree)).size).toBe(10_000)
  })

  test('10,000 replies to one root stand in order', () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => numbered(`1.${index + 1}`))
    const tree = buildTree([...wide.toReversed(), numbered('1')], 'oldest')
    expect(tree).toHaveLength(1)
    expect(numbers(tree[0]?.replies ?? [])).toEqual(wide.map(({ number }) => number))
  })

  test('every comment comes out exactly once, whoever answers whom', () => {
    // A fixed sequence, so that a failure comes back.
    let seed = 1
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
    for (let round = 0; round < 200; round++) {
      const size = 1 + random(12)
      const tangle: Comment[] = Array.from({ length: size }, (_, index) =>
        comment({
          id: `c${index}`,
          number: random(4) === 0 ? null : String(1 + random(20)),
          parent: random(3) === 0 ? null : `c${random(size + 2)}`,
        }),
      )
      const found = ids(walk(buildTree(tangle, 'oldest')))
      expect(found.toSorted()).toEqual(tangle.map(({ id }) => id).toSorted())
    }
  })
})

describe('a tree made anew', () => {
  const comments = [numbered('1'), numbered('1.1'), numbered('1.1.1'), numbered('2')]
  const older = buildTree(comments, 'oldest')

  test('keeps the roots in which nothing is another', () => {
    const roots = shareRoots(older, buildTree([...comments, numbered('3')], 'newest'))
    expect(numbers(roots)).toEqual(['3', '2', '1'])
    expect(roots[1]).toBe(older[1])
    expect(roots[2]).toBe(older[0])
  })

  test.each([
    ['an answer more', [...comments, numbered('1.1.2')]],
    ['one less', comments.filter(({ number }) => number !== '1.1.1')],
    ['another text', comments.map((it) => (it.number === '1.1' ? { ...it, html: 'new' } : it))],
  ])('has another root for %s in it', (_, changed) => {
    const roots = shareRoots(older, buildTree(changed, 'oldest'))
    expect(roots[0]).not.toBe(older[0])
    expect(roots[1]).toBe(older[1])
  })
})

describe('the hue of an avatar', () => {
  const by = (number: string, name: string, more: Partial<Comment> = {}) =>
    numbered(number, { author: { name, url: null, avatar: null, role: null }, ...more })
  const hues = (comments: Comment[], order: 'oldest' | 'newest' = 'oldest') =>
    walk(buildTree(comments, order)).map(({ tint }) => tint)
  // These two have the same hue where they stand alone.
  const [ann] = hues([by('1', 'Ann')]) as [number]
  const double = Array.from({ length: 100 }, (_, i) => `Ben ${i}`).find(
    (name) => hues([by('1', name)])[0] === ann,
  ) as string

  test('is one on where another’s right above has the same, whatever the order', () => {
    const next = (ann + 1) % 12
    expect(hues([by('1', 'Ann'), by('2', double)])).toEqual([ann, next])
    expect(hues([by('1', 'Ann'), by('1.1', double)])).toEqual([ann, next])
    expect(hues([by('1', 'Ann'), by('2', double)], 'newest')).toEqual([ann, next])
    expect(hues([by('1', 'Cid'), by('1.1', 'Ann'), by('2', double)]).slice(1)).toEqual([ann, next])
  })

  test('is that of the same author right above', () => {
    expect(hues([by('1', 'Ann'), by('2', 'Ann')])).toEqual([ann, ann])
    expect(hues([by('1', double), by('2', 'Ann'), by('3', 'Ann')])).toEqual([
      ann,
      (ann + 1) % 12,
      (ann + 1) % 12,
    ])
  })

  test('is the author’s own under what was deleted, which shows none', () => {
    const gone = by('2', '', { state: 'deleted' })
    expect(hues([by('1', 'Ann'), gone, by('3', double)]).at(-1)).toBe(ann)
    expect(hues([gone, by('3', '')])[1]).toBe(hues([by('3', '')])[0])
  })

  test('that is another makes a root another, to be drawn again', () => {
    const [older] = [buildTree([by('2', 'Ann')], 'oldest')]
    const shared = shareRoots(older, buildTree([by('1', double), by('2', 'Ann')], 'oldest'))
    expect(shared[1]).not.toBe(older[0])
  })
})
