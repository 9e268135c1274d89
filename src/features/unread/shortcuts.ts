import { make } from '../../thread/create-element.ts'
import type { FeatureContext } from '../thread-context.ts'

/** Keys, each with what it does: those of the thread only where the owner has them on. */
function keysOf({ settings, t }: FeatureContext): [key: string, does: string][] {
  const own: [string, string][] = settings.peek().keys
    ? [
        ['j', t('keyNext')],
        ['k', t('keyPrevious')],
        ['f', t('keyFold')],
      ]
    : []
  return [
    ...own,
    ['?', t('keyHelp')],
    ['#', t('referTo')],
    ['Ctrl + Enter', t('post')],
    ['Esc', t('cancel')],
  ]
}

/** The dialog that lists the keys. */
export function createShortcuts(context: FeatureContext) {
  const { wrapper, root, t } = context
  const dialog = make('dialog', { part: 'popover', class: 'keys' }) as HTMLDialogElement
  let from: Element | null = null
  const close = () => dialog.close()
  // A press beside it, on what lies under it, closes it too.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) close()
  })
  dialog.addEventListener('close', () => {
    dialog.remove()
    if (from instanceof HTMLElement) from.focus({ preventScroll: true })
  })
  return {
    show() {
      from = root.activeElement
      const title = make('h3', { class: 'keys-title', id: 'keys-title' }, t('shortcuts'))
      const list = make('dl', { class: 'keys-list' })
      for (const [key, does] of keysOf(context)) {
        list.append(make('dt', {}, make('kbd', {}, key)), make('dd', {}, does))
      }
      const button = make(
        'button',
        { part: 'button', class: 'outlined', type: 'button' },
        t('close'),
      )
      button.addEventListener('click', close)
      dialog.setAttribute('aria-labelledby', 'keys-title')
      dialog.replaceChildren(make('div', { class: 'keys-card' }, title, list, button))
      wrapper.append(dialog)
      if (!dialog.open) dialog.showModal()
    },
    stop() {
      from = null
      dialog.remove()
    },
  }
}
