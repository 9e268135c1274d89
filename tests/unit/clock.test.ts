import { signal } from '@preact/signals-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startClock } from '../../src/features/interaction/relative-times.ts'
import type { Settings } from '../../src/options/settings.ts'
import type { Ui } from '../../src/thread/ui.ts'

const NOW = Date.parse('2026-03-01T12:00:00Z')
const MINUTE = 60_000

/** Says that everything is on the screen, or that nothing is. */
const observers = new Set<FakeObserver>()
class FakeObserver {
  readonly targets = new Set<Element>()
  readonly #callback: (entries: { target: Element; isIntersecting: boolean }[]) => void
  constructor(callback: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    this.#callback = callback
    observers.add(this)
  }
  observe(target: Element) {
    this.targets.add(target)
    this.say(true)
  }
  unobserve(target: Element) {
    this.targets.delete(target)
  }
  disconnect() {
    observers.delete(this)
  }
  say(isIntersecting: boolean) {
    this.#callback([...this.targets].map((target) => ({ target, isIntersecting })))
  }
}

let hidden = false
const stops: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  hidden = false
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function start(...ages: number[]) {
  const wrapper = document.createElement('div')
  const settings = signal({ dates: 'short', lang: 'en' } as Settings)
  const dates = ages.map((age) => add(wrapper, age))
  stops.push(startClock(wrapper, { settings } as Partial<Ui> as Ui))
  return { wrapper, settings, said: () => dates.map((date) => date.textContent) }
}

const DAY = 24 * 60 * MINUTE

/** A date as a comment's drawing leaves it. */
function add(
  wrapper: HTMLElement,
  age: number,
  className = age < DAY ? 'date recent' : 'date',
): HTMLTimeElement {
  const time = document.createElement('time')
  time.className = className
  time.dateTime = new Date(NOW - age).toISOString()
  time.textContent = 'as it was drawn'
  wrapper.append(time)
  return time
}

test('a date says how long ago it is, when it becomes another', () => {
  const { said } = start(30_000, 10 * MINUTE + 1, 59 * MINUTE, 5 * 60 * MINUTE)
  expect(said()).toEqual(['now', '10 minutes ago', '59 minutes ago', '5 hours ago'])
  vi.advanceTimersByTime(30_000)
  expect(said()).toEqual(['1 minute ago', '10 minutes ago', '59 minutes ago', '5 hours ago'])
  vi.advanceTimersByTime(30_000)
  expect(said()).toEqual(['1 minute ago', '11 minutes ago', '1 hour ago', '5 hours ago'])
  vi.advanceTimersByTime(60 * MINUTE)
  expect(said()).toEqual(['1 hour ago', '1 hour ago', '2 hours ago', '6 hours ago'])
})

test('after a day it is a date, and nothing is left to do', () => {
  const { said } = start(24 * 60 * MINUTE - 1000)
  expect(said()).toEqual(['23 hours ago'])
  vi.advanceTimersByTime(1000)
  expect(said()).toEqual(['Feb 28, 2026'])
  expect(vi.getTimerCount()).toBe(0)
})

test('all threads share one timer, and without a young date there is none', () => {
  start(48 * 60 * MINUTE)
  expect(vi.getTimerCount()).toBe(0)
  start(0, 5 * MINUTE)
  start(0)
  expect(vi.getTimerCount()).toBe(1)
  stops.pop()?.()
  expect(vi.getTimerCount()).toBe(1)
  stops.pop()?.()
  expect(vi.getTimerCount()).toBe(0)
})

test('it stands still off the screen, and is right again on it', () => {
  const { said } = start(0)
  for (const observer of observers) observer.say(false)
  expect(vi.getTimerCount()).toBe(0)
  vi.setSystemTime(NOW + 3 * MINUTE)
  for (const observer of observers) observer.say(true)
  expect(said()).toEqual(['3 minutes ago'])
})

test('it stands still in a hidden tab, and is right again as soon as that shows', () => {
  const { said } = start(0)
  hidden = true
  document.dispatchEvent(new Event('visibilitychange'))
  expect(vi.getTimerCount()).toBe(0)
  vi.setSystemTime(NOW + 3 * MINUTE)
  hidden = false
  document.dispatchEvent(new Event('visibilitychange'))
  expect(said()).toEqual(['3 minutes ago'])
})

test('full dates, and those in a comment’s own words, stay as they are', () => {
  const { wrapper, settings, said } = start(0)
  const inBody = add(wrapper, 0, '')
  settings.value = { ...settings.value, dates: 'full' }
  vi.advanceTimersByTime(5 * MINUTE)
  expect([...said(), inBody.textContent]).toEqual(['now', 'as it was drawn'])
})

test('the text alone changes, whatever else stands in the date', () => {
  const { wrapper } = start(0)
  const time = wrapper.querySelector('time')!
  const words = time.firstChild
  const full = document.createElement('span')
  full.textContent = 'March 1'
  time.append(full)
  vi.advanceTimersByTime(MINUTE)
  expect(time.firstChild).toBe(words)
  expect(time.textContent).toBe('1 minute agoMarch 1')
})

test('comments that are drawn later are no different', async () => {
  const { wrapper } = start(0)
  const article = document.createElement('article')
  const time = add(article as HTMLElement, 2 * MINUTE)
  wrapper.append(article)
  await vi.waitFor(() => expect(time.textContent).toBe('2 minutes ago'))
})
