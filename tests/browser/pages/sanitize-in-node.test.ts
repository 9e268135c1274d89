import { expect, test } from 'vitest'

test('a server may import the sanitiser: nothing happens until it is called', async () => {
  expect(typeof window).toBe('undefined')
  await expect(import('../../../src/sanitize/sanitize.ts')).resolves.toHaveProperty('loadSanitize')
})
