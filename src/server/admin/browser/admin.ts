import './admin.css'

/** The keys of the owner's pages. Everything they do, a press of a button or link does as well. */

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')]
const detailsOf = (row: Element | undefined) => row?.querySelector('details') ?? null

function openRow(): HTMLElement | undefined {
  return rows().find((row) => detailsOf(row)?.open)
}

function go(step: 1 | -1): void {
  const all = rows()
  const at = all.findIndex((row) => row === openRow())
  const next = all[at === -1 ? 0 : at + step]
  const details = detailsOf(next)
  if (!next || !details) return
  details.open = true
  details.querySelector('summary')?.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
}

/** Presses what has this key: in the open comment first, then anywhere. */
function press(key: string): boolean {
  const places = [openRow(), document]
  const target = places
    .map((place) => place?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`))
    .find((found) => found)
  if (!target) return false
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.focus()
  else target.click()
  return true
}

function act(key: string): boolean {
  if (key === 'j' || key === 'k') {
    go(key === 'j' ? 1 : -1)
    return true
  }
  if (key === ' ') {
    const tick = openRow()?.querySelector<HTMLInputElement>('.tick')
    tick?.click()
    return tick !== undefined
  }
  return press(key)
}

const isWriting = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input:not(.tick), textarea, select') !== null

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (event.isComposing || event.altKey) return
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    if (!(target instanceof HTMLTextAreaElement)) return
    target.form?.querySelector<HTMLButtonElement>('button[name="do"]')?.click()
    event.preventDefault()
    return
  }
  if (event.ctrlKey || event.metaKey || isWriting(target)) return
  if (!document.body.hasAttribute('data-keys')) return
  // Space presses the button that has the focus.
  const isOnControl = target instanceof Element && target.closest('a, button, .tick') !== null
  if (key === ' ' && isOnControl) return
  if (act(key.toLowerCase())) event.preventDefault()
})

/** Says how many are ticked; without scripts the bar says the same without a number. */
function count(): void {
  const place = document.querySelector<HTMLElement>('[data-count]')
  if (!place) return
  const ticked = document.querySelectorAll('.tick:checked').length
  const [one = '', many = ''] = JSON.parse(place.dataset['count'] ?? '[]') as string[]
  const words = ticked === 1 ? one : many.replace(/\d+/, String(ticked))
  if (ticked > 0) place.textContent = words
}
// On a phone the lists stand in one row, which scrolls.
document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })

document.addEventListener('change', count)
window.addEventListener('pageshow', count)
