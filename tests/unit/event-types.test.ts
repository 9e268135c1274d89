import { expect, expectTypeOf, test } from 'vitest'
import { emit } from '../../src/host-page/events.ts'

test('events reach listeners of the document and the window, who know what is in them', () => {
  const host = document.body.appendChild(document.createElement('div'))
  const heard: string[] = []
  const listen = ({ detail }: CustomEvent<{ count: number; thread: string }>) =>
    heard.push(detail.thread)
  host.addEventListener('afterword-load', listen)
  document.addEventListener('afterword-load', listen)
  window.addEventListener('afterword-load', (event) => {
    expectTypeOf(event.detail.count).toEqualTypeOf<number>()
    listen(event)
  })
  emit(host, 'afterword-load', { count: 1, thread: 't' })
  expect(heard).toEqual(['t', 't', 't'])
})
