/** What loads where nothing can be posted from here: the way to where a reader can write. */
import { effect } from '@preact/signals-core'
import { addWords } from '../../i18n/translate.ts'
import { webUrl } from '../../sanitize/safe-url.ts'
import { make } from '../../thread/create-element.ts'
import { fillSlot } from '../../thread/slots.ts'
import type { FeatureContext } from '../thread-context.ts'
import { ELSEWHERE_ENGLISH } from './elsewhere.strings.ts'

/** Where the reader's own server is remembered, for every thread of this origin. */
const SERVER = 'server'

/** Shows it between the list and the place of the form. */
export function start(context: FeatureContext): () => void {
  addWords(ELSEWHERE_ENGLISH)
  const { thread, slots, t } = context
  return fillSlot(slots.afterList, (place) =>
    effect(() => {
      const { elsewhere } = thread.capabilities.value
      const url = elsewhere && webUrl(elsewhere.url)
      if (!elsewhere || !url) return undefined
      const { how } = elsewhere
      place.append(
        how === 'own-server'
          ? drawServerForm(url, context)
          : drawLink(url, how === 'sign-in' ? t('sign-in') : t('replyAt', { site: siteOf(url) })),
      )
      return () => place.replaceChildren()
    }),
  )
}

const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./, '')

function drawLink(href: string, text: string): HTMLElement {
  const link = make('a', { part: 'button', class: 'outlined', href }, text)
  return make('p', { class: 'elsewhere' }, link)
}

/** Asks for the reader's own server once; it opens the post there, where they can answer it. */
function drawServerForm(url: string, { t, storage }: FeatureContext): HTMLElement {
  const kept = storage.read(SERVER)
  const input = make('input', {
    part: 'input',
    id: 'own-server',
    type: 'text',
    inputmode: 'url',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
  }) as HTMLInputElement
  input.value = typeof kept === 'string' ? kept : ''
  const label = make('label', { part: 'label', for: 'own-server' }, t('yourServer'))
  const button = make('button', { part: 'button', class: 'outlined', type: 'submit' })
  button.textContent = t('replyThere')
  const form = make('form', { class: 'elsewhere' }, label, ' ', input, ' ', button)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const server = serverOf(input.value)
    input.setAttribute('aria-invalid', String(server === null))
    if (server === null) return input.focus()
    storage.write(SERVER, server)
    open(
      `https://${server}/authorize_interaction?uri=${encodeURIComponent(url)}`,
      '_blank',
      'noopener',
    )
  })
  return form
}

/** The host in what a reader writes of their server: `mastodon.social`, a URL, or `@ann@mastodon.social`. */
export function serverOf(written: string): string | null {
  const host = written
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^@?[^@/]*@/, '')
    .replace(/\/.*$/s, '')
  return /^[^\s/?#@:]+\.[^\s/?#@:]+$/.test(host) ? host.toLowerCase() : null
}
