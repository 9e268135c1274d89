// @vitest-environment node
import { expect, test } from 'vitest'

// Pages that are rendered on a server import the widget there.
test('in Node the entries can be imported, and do nothing', async () => {
  const before = Object.getOwnPropertyNames(globalThis)
  const entry = await import('../../src/index.ts')
  await import('../../src/define.ts')
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name))
  expect(added.filter((name) => !/vite|vitest/i.test(name))).toEqual([])
  expect(typeof document).toBe('undefined')
  expect(typeof entry.mount).toBe('function')
  expect(Object.keys(entry).toSorted()).toEqual(['CommentsElement', 'mount'])
})
