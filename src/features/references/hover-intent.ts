/** Milliseconds: a mouse that passes by shows nothing, and may leave the link on its way to what it shows. */
const HOVER = 150
const LEAVE = 250
const LONG_PRESS = 450
/** Pixels that a finger may tremble. */
const TREMBLE = 10

interface Asked {
  show(link: HTMLElement): void
  hide(): void
  isFor(link: HTMLElement): boolean
}

/** Tells when a reader rests on a link, by mouse, keyboard or finger, and when no longer. */
export function watchPointers(wrapper: HTMLElement, place: HTMLElement, asked: Asked): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let pressed: { x: number; y: number; state: 'down' | 'held' } | null = null
  const stop = new AbortController()

  const linkOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('.reference') : null
  const soon = (what: () => void, delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(what, delay)
  }
  const on = <Kind extends keyof HTMLElementEventMap>(
    kind: Kind,
    listener: (event: HTMLElementEventMap[Kind]) => void,
    target: EventTarget = wrapper,
  ) => {
    const options = { capture: true, signal: stop.signal }
    target.addEventListener(kind, listener as EventListener, options)
  }

  on('pointerover', (event) => {
    if (event.pointerType === 'touch') return
    const link = linkOf(event)
    if (link) soon(() => asked.show(link), HOVER)
    else if (event.target instanceof Node && place.contains(event.target)) clearTimeout(timer)
    else if (!wrapper.querySelector('.reference:focus-visible')) soon(asked.hide, LEAVE)
  })
  on('pointerout', (event) => {
    const { pointerType, relatedTarget } = event
    if (pointerType === 'touch') return
    if (relatedTarget instanceof Node && wrapper.contains(relatedTarget)) return
    if (!wrapper.querySelector('.reference:focus-visible')) soon(asked.hide, LEAVE)
  })

  on('focusin', (event) => {
    const link = linkOf(event)
    if (link?.matches(':focus-visible')) asked.show(link)
  })
  on('focusout', (event) => {
    const link = linkOf(event)
    if (link && asked.isFor(link)) asked.hide()
  })

  on('pointerdown', (event) => {
    const link = linkOf(event)
    pressed = null
    if (!link || event.pointerType !== 'touch') return
    pressed = { x: event.clientX, y: event.clientY, state: 'down' }
    soon(() => {
      if (!pressed) return
      pressed.state = 'held'
      asked.show(link)
    }, LONG_PRESS)
  })
  const letGo = (event: PointerEvent) => {
    if (event.pointerType === 'touch' && pressed?.state === 'down') {
      clearTimeout(timer)
      pressed = null
    }
  }
  on('pointermove', (event) => {
    if (!pressed) return
    const moved = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y)
    if (moved > TREMBLE) letGo(event)
  })
  on('pointerup', letGo)
  on('pointercancel', letGo)
  // The menu that a long press brings, and the way that a tap goes, are for those who didn't hold.
  on('contextmenu', (event) => {
    if (pressed && linkOf(event)) event.preventDefault()
  })
  on('click', (event) => {
    if (pressed?.state === 'held' && linkOf(event)) event.preventDefault()
    else if (linkOf(event)) asked.hide()
    pressed = null
  })
  // A press anywhere else puts it away.
  on(
    'pointerdown',
    (event) => {
      if (!event.composedPath().some((node) => node === place || isReference(node))) asked.hide()
    },
    document.documentElement,
  )

  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}

const isReference = (node: EventTarget) =>
  node instanceof Element && node.classList.contains('reference')
