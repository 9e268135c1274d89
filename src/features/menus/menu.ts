import { make } from '../../thread/create-element.ts'
import { isInputMethodKey } from '../input-method.ts'
import { createPlace, placeBy } from '../popup-position.ts'

/** A line of a menu that can be pressed. */
export interface MenuItem {
  label: string
  /** What stands under the label, smaller. */
  hint?: string
  icon?: string
  /** Of a choice: whether it is the one that holds. */
  checked?: boolean
  /** Of several that exclude each other, or of one that is on or off. */
  role?: 'menuitemradio' | 'menuitemcheckbox'
  href?: string
  /** Returns other lines where they take the place of these. */
  act?: () => readonly MenuLine[] | void
}

export type MenuLine = MenuItem | 'line' | { title: string }

export interface Menu {
  isOpenAt(button: HTMLElement): boolean
  open(button: HTMLElement, lines: readonly MenuLine[], at: 'first' | 'last'): void
  close(): void
  stop(): void
}

/** Milliseconds after which a letter begins another word. */
const WORD = 500
const ID = 'menu'

/** A menu in the top layer, after the menu button pattern of the ARIA practices. */
export function createMenu(wrapper: HTMLElement): Menu {
  const place = createPlace(wrapper)
  const stop = new AbortController()
  let button: HTMLElement | null = null
  let items: HTMLElement[] = []
  let frame = 0
  let word = ''
  let typed = 0

  function draw(lines: readonly MenuLine[]): void {
    const list = make('ul', { part: 'menu', class: 'menu', role: 'menu', id: ID })
    const { ariaLabel } = button ?? list
    list.ariaLabel = ariaLabel
    items = []
    for (const line of lines) {
      if (line === 'line') list.append(make('li', { role: 'separator', class: 'rule' }))
      else if ('title' in line) {
        list.append(make('li', { role: 'presentation', class: 'menu-title' }, line.title))
        list.ariaLabel = line.title
      } else {
        const item = drawItem(line)
        items.push(item)
        list.append(make('li', { role: 'none' }, item))
      }
    }
    place.replaceChildren(list)
  }

  function drawItem(line: MenuItem): HTMLElement {
    const { label, hint, icon, checked, role = 'menuitem', href } = line
    const item = make(
      href === undefined ? 'button' : 'a',
      {
        part: 'button',
        class: 'menu-item',
        role,
        tabindex: '-1',
        ...(href === undefined ? { type: 'button' } : { href }),
        ...(icon === undefined ? {} : { 'data-icon': icon }),
        ...(checked === undefined ? {} : { 'aria-checked': String(checked) }),
      },
      make('bdi', {}, label),
    )
    if (hint !== undefined) item.append(make('bdi', { class: 'menu-hint' }, hint))
    item.addEventListener('click', () => {
      const from = button
      const next = line.act?.()
      // What is on or off can be looked at, and taken back.
      if (role === 'menuitemcheckbox') {
        item.setAttribute('aria-checked', String(item.getAttribute('aria-checked') !== 'true'))
        return
      }
      if (next) {
        draw(next)
        follow()
        items[0]?.focus({ preventScroll: true })
        return
      }
      const isHere = place.contains((place.getRootNode() as ShadowRoot).activeElement)
      close()
      if (isHere) from?.focus({ preventScroll: true })
    })
    return item
  }

  function close(): void {
    if (!button) return
    button.setAttribute('aria-expanded', 'false')
    button.removeAttribute('aria-controls')
    button = null
    cancelAnimationFrame(frame)
    place.hidePopover()
    place.replaceChildren()
  }

  const follow = () => {
    const box = button?.isConnected ? button.getBoundingClientRect() : undefined
    if (!box || box.bottom < 0 || box.top > document.documentElement.clientHeight) close()
    else placeBy(place, isAtEnd(box) ? endOf(box) : box)
  }

  /** A button in the half where lines end has its menu end with it. */
  const isRtl = () => getComputedStyle(place).direction === 'rtl'
  const isAtEnd = ({ left, right }: DOMRect) => {
    const middle = document.documentElement.clientWidth / 2
    return isRtl() ? right < middle : left > middle
  }
  const endOf = ({ left, right, top, height }: DOMRect) => {
    const { width } = place.getBoundingClientRect()
    return new DOMRect(isRtl() ? left : right - width, top, width, height)
  }

  const followSoon = (event: Event) => {
    if (!button || (event.target instanceof Node && place.contains(event.target))) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(follow)
  }

  const move = (to: number) => items.at(to % items.length)?.focus({ preventScroll: true })

  /** Goes to the next item that begins with what was typed. */
  function find(key: string, at: number, now: number): void {
    word = now - typed > WORD ? key : word + key
    typed = now
    const isSame = [...word].every((letter) => letter === word[0])
    const start = isSame ? (word[0] ?? '') : word
    const order = items.map((_, i) => items[(at + i + Number(isSame)) % items.length])
    const begins = (text: string) => text.trim().toLowerCase().startsWith(start.toLowerCase())
    order.find((item) => begins(item?.textContent ?? ''))?.focus({ preventScroll: true })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (!button || isInputMethodKey(event)) return
    const { key, ctrlKey, metaKey, altKey } = event
    const at = items.indexOf((place.getRootNode() as ShadowRoot).activeElement as HTMLElement)
    if (key === 'Tab') return close()
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at < 0 ? -1 : at - 1 + items.length),
      Home: () => move(0),
      End: () => move(-1),
      Escape() {
        const from = button
        close()
        from?.focus({ preventScroll: true })
      },
    }
    const isLetter = [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
    const step = Object.hasOwn(steps, key)
      ? steps[key]
      : isLetter
        ? () => find(key, Math.max(0, at), event.timeStamp)
        : undefined
    if (!step) return
    event.preventDefault()
    // This press is for what lies on top, and for nothing under it.
    event.stopPropagation()
    step()
  }

  const leave = (event: Event) => {
    const path = event.composedPath()
    if (button && !path.includes(place) && !path.includes(button)) close()
  }
  const { signal } = stop
  addEventListener('keydown', onKeyDown, { signal, capture: true })
  addEventListener('pointerdown', leave, { signal, capture: true })
  addEventListener('focusin', leave, { signal, capture: true })
  addEventListener('scroll', followSoon, { signal, capture: true, passive: true })
  addEventListener('resize', followSoon, { signal })

  return {
    isOpenAt: (other) => button === other,
    open(pressed, lines, at) {
      close()
      button = pressed
      button.setAttribute('aria-expanded', 'true')
      button.setAttribute('aria-controls', ID)
      draw(lines)
      place.showPopover()
      follow()
      move(at === 'first' ? 0 : -1)
    },
    close,
    stop() {
      stop.abort()
      close()
      place.replaceWith()
    },
  }
}
