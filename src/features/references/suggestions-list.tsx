import { render } from 'preact'
import type { Comment } from '../../model/comment.ts'
import { caretBox } from './caret-position.ts'
import { isInputMethodKey } from '../input-method.ts'
import { nameOf } from '../../thread/comment-labels.ts'
import { createPlace, placeBy } from '../popup-position.ts'
import { matchesFor, type Query, queryAt } from './suggestions.ts'
import type { Ui } from '../../thread/ui.ts'

const LIST = 'refer-to'

/** Offers the comments that a `#` in the text could mean. Returns what ends it. */
export function createPicker(wrapper: HTMLElement, ui: Ui): () => void {
  const root = wrapper.getRootNode() as ShadowRoot
  const place = createPlace(wrapper)
  const stop = new AbortController()
  let open: { box: HTMLTextAreaElement; query: Query; options: Comment[]; active: number } | null =
    null
  /** Where a list was put away, which then stays so. */
  let refused: number | null = null

  const look = () => {
    const box = root.activeElement
    const query = box instanceof HTMLTextAreaElement ? queryAt(box) : null
    if (query?.from !== refused) refused = null
    if (!(box instanceof HTMLTextAreaElement) || !query || refused !== null) return close()
    const options = matchesFor(query, box, ui)
    if (options.length === 0) return close()
    const isNew = open?.options.length !== options.length
    open = { box, query, options, active: -1 }
    draw()
    if (isNew) ui.announce(ui.t('matching', { count: options.length }))
    return undefined
  }

  const draw = () => {
    if (!open) return
    const { box, query, options, active } = open
    render(<Options options={options} active={active} excerpt={excerpt} ui={ui} />, place)
    if (!place.matches(':popover-open')) place.showPopover()
    placeBy(place, caretBox(box, query.from))
    place.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
    const attributes = {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': LIST,
      'aria-activedescendant': active < 0 ? '' : `${LIST}-${active}`,
    }
    for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value)
  }

  const close = () => {
    if (!open) return
    const { box } = open
    open = null
    for (const name of ['autocomplete', 'haspopup', 'controls', 'activedescendant']) {
      box.removeAttribute(`aria-${name}`)
    }
    place.hidePopover()
    render(null, place)
  }

  const choose = ({ number }: Comment) => {
    if (!open) return
    const { box, query } = open
    close()
    const rest = box.value.slice(query.to)
    const insert = `#${ui.write(number ?? '')}${/^[\s.,;:!?)\]]/.test(rest) ? '' : ' '}`
    box.focus()
    box.setSelectionRange(query.from, query.to)
    // Deprecated, and still the one way that keeps the history of undo.
    if (document.execCommand('insertText', false, insert)) return
    box.setRangeText(insert, query.from, query.to, 'end')
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  }

  const excerpt = ({ id }: Comment) => {
    const text = root.getElementById(`comment-${id}`)?.querySelector('.body')?.textContent ?? ''
    // Cut before the spaces are folded: a body may be long, and fifty are shown at each key.
    return text.trimStart().slice(0, 400).replace(/\s+/g, ' ').trimEnd().slice(0, 100)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event
    if (!open || isInputMethodKey(event) || ctrlKey || metaKey || altKey || shiftKey) return
    const { options, active } = open
    const last = options.length - 1
    const chosen = options[active]
    if (key === 'ArrowDown') open.active = active >= last ? 0 : active + 1
    else if (key === 'ArrowUp') open.active = active <= 0 ? last : active - 1
    else if (key === 'Escape') {
      refused = open.query.from
      close()
    } else if (chosen && (key === 'Enter' || key === 'Tab')) choose(chosen)
    else return
    // The form must not hear of it: there, Escape gives up a reply.
    event.preventDefault()
    event.stopPropagation()
    draw()
  }

  // The focus stays in the text.
  place.addEventListener('mousedown', (event) => event.preventDefault())
  place.addEventListener('click', ({ target }) => {
    const option = target instanceof Element && target.closest('.option')
    const comment = option && open?.options[[...place.querySelectorAll('.option')].indexOf(option)]
    if (comment) choose(comment)
  })
  const { signal } = stop
  const options = { capture: true, signal }
  wrapper.addEventListener(
    'input',
    (event) => {
      if (!event.isComposing) look()
    },
    { signal },
  )
  wrapper.addEventListener('compositionend', look, options)
  wrapper.addEventListener('keydown', onKeyDown, options)
  wrapper.addEventListener('focusout', close, options)
  const follow = () => {
    if (open) look()
  }
  addEventListener('resize', follow, options)
  // What scrolls by itself, as a page does to a form that opens, takes the list along with its box.
  const move = (event: Event) => {
    if (open && !event.composedPath().includes(place)) {
      placeBy(place, caretBox(open.box, open.query.from))
    }
  }
  // It would stand over what the reader scrolls to.
  const leave = (event: Event) => {
    const path = event.composedPath()
    if (open && !path.includes(place) && !path.includes(open.box)) close()
  }
  addEventListener('scroll', move, options)
  for (const kind of ['wheel', 'touchmove'])
    addEventListener(kind, leave, { ...options, passive: true })
  addEventListener(
    'selectionchange',
    () => {
      if (open && queryAt(open.box)?.from !== open.query.from) close()
    },
    { capture: true, signal },
  )
  look()
  return () => {
    stop.abort()
    close()
    place.replaceWith()
  }
}

interface OptionsProps {
  options: readonly Comment[]
  active: number
  excerpt: (comment: Comment) => string
  ui: Ui
}

function Options({ options, active, excerpt, ui }: OptionsProps) {
  return (
    <div part="menu" class="refer-to" role="listbox" id={LIST} aria-label={ui.t('referTo')}>
      {options.map((comment, i) => (
        <div
          key={comment.id}
          class="option"
          role="option"
          tabIndex={-1}
          id={`${LIST}-${i}`}
          aria-selected={i === active}
        >
          <span class="option-number" dir="ltr">
            {ui.write(comment.number ?? '')}
          </span>
          <bdi class="option-name">{nameOf(comment, ui)}</bdi>
          <bdi class="option-text">{excerpt(comment)}</bdi>
        </div>
      ))}
    </div>
  )
}
