import { render } from 'preact'
import { isInputMethodKey } from '../input-method.ts'
import type { Visits } from './last-visit.ts'
import type { Ui } from '../../thread/ui.ts'
import type { FeatureContext } from '../thread-context.ts'

const ID = 'menu'

/** What the button with the three dots opens. Returns what ends it. */
export function createMenu(context: FeatureContext, visits: Visits): () => void {
  const { wrapper, slots } = context
  const place = document.createElement('div')
  place.className = 'menu-place'
  const stop = new AbortController()
  let button: HTMLElement | null = null

  const open = (pressed: HTMLElement) => {
    button = pressed
    render(<Menu visits={visits} ui={context} />, place)
    slots.header.append(place)
    pressed.setAttribute('aria-expanded', 'true')
    pressed.setAttribute('aria-controls', ID)
    place.querySelector('input')?.focus()
  }
  const close = () => {
    button?.setAttribute('aria-expanded', 'false')
    button = null
    render(null, place)
    place.replaceWith()
  }
  const press = (event: Event) => {
    const pressed = event.target instanceof Element && event.target.closest<HTMLElement>('.dots')
    if (!pressed) return
    if (button) close()
    else open(pressed)
  }
  const { signal } = stop
  wrapper.addEventListener('click', press, { signal })
  wrapper.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || isInputMethodKey(event) || !button) return
      event.preventDefault()
      event.stopPropagation()
      const back = button
      close()
      back.focus()
    },
    { signal, capture: true },
  )
  const leave = (event: Event) => {
    const path = event.composedPath()
    if (button && !path.includes(place) && !path.includes(button)) close()
  }
  addEventListener('pointerdown', leave, { signal, capture: true })
  addEventListener('focusin', leave, { signal, capture: true })
  return () => {
    stop.abort()
    close()
  }
}

function Menu({ visits, ui }: { visits: Visits; ui: Ui }) {
  return (
    <div part="menu" class="thread-menu" id={ID}>
      <label class="switch">
        <input
          type="checkbox"
          checked={visits.on.value}
          aria-describedby="mark-new-hint"
          onChange={(event) => visits.set(event.currentTarget.checked)}
        />
        <bdi>{ui.t('markNew')}</bdi>
      </label>
      <p part="hint" id="mark-new-hint" class="switch-hint">
        <bdi>{ui.t('markNewHint')}</bdi>
      </p>
    </div>
  )
}
