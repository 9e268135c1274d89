/** What loads where this device hides somebody's comments, or is about to. */
import { computed, signal } from '@preact/signals-core'
import { addWords } from '../../i18n/translate.ts'
import type { Comment } from '../../model/comment.ts'
import type { Node } from '../../model/tree.ts'
import { nameOf } from '../../thread/comment-labels.ts'
import { make } from '../../thread/create-element.ts'
import { adopt } from '../../thread/adopt-styles.ts'
import type { FeatureContext } from '../thread-context.ts'
import styles from './hide.css?inline'
import { HIDE_ENGLISH } from './hide.strings.ts'

/** The most people that one device hides, and the longest name: what is read there may be anything. */
const MOST = 500
const LONGEST = 500

/** Shows a line in the place of each comment by somebody whom this device hides. */
export function start(context: FeatureContext): () => void {
  addWords(HIDE_ENGLISH)
  adopt(context.root, styles)
  const { storage, endpoint, thread, sending, decorators, wrapper, redrawWhen, t } = context
  const key = `hidden:${endpoint}`
  const names = signal(read())
  const people = computed(() => new Map(names.value.map((name) => [personOf(name), name])))
  /** Ids of comments that the reader wants to see all the same, until they leave. */
  const shown = signal<ReadonlySet<string>>(new Set())
  const stop = new AbortController()

  function read(): string[] {
    const kept = storage.read(key)
    const isName = (name: unknown): name is string =>
      typeof name === 'string' && personOf(name) !== '' && name.length <= LONGEST
    return Array.isArray(kept) ? kept.filter(isName).slice(0, MOST) : []
  }

  function write(next: readonly string[]): void {
    names.value = [...next]
    if (next.length > 0) storage.write(key, next)
    else storage.remove(key)
  }

  const isHidden = ({ id, author, state }: Comment) =>
    state === 'published' &&
    people.value.has(personOf(author.name)) &&
    !shown.value.has(id) &&
    !sending.value?.mine.all.value.has(id)

  const decorate = (article: HTMLElement, { comment }: Node) => {
    if (!isHidden(comment)) return
    article.classList.add('concealed')
    const reveal = make('button', { part: 'button', class: 'quiet reveal', type: 'button' })
    reveal.append(t('show'))
    const meta = article.querySelector('.meta')
    const number = meta?.querySelector('.number')
    const words = t('hiddenComment', { name: nameOf(comment, context) })
    meta?.replaceChildren(
      make('span', { class: 'gone' }, words),
      ...(number ? [number] : []),
      reveal,
    )
    const avatar = article.querySelector<HTMLElement>('.avatar')
    if (avatar) avatar.className = 'avatar ring'
  }
  decorators.add(decorate)

  const reveal = ({ target }: Event) => {
    const article =
      target instanceof Element && target.matches('.reveal') && target.closest('article')
    if (!article) return
    shown.value = new Set(shown.value).add(article.id.replace(/^comment-/, ''))
    article.focus({ preventScroll: true })
  }
  wrapper.addEventListener('click', reveal, { signal: stop.signal })

  const stops = [
    redrawWhen(() => [...thread.comments.value.values()].filter(isHidden).map(({ id }) => id)),
    storage.onChange((changed) => {
      if (changed === key) names.value = read()
    }),
  ]
  context.brought.hiding = {
    people,
    hide({ author }) {
      const person = personOf(author.name)
      const others = names.value.filter((name) => personOf(name) !== person)
      write([...others, author.name.trim()].slice(-MOST))
    },
    show: (person) => write(names.value.filter((name) => personOf(name) !== person)),
  }
  return () => {
    stop.abort()
    decorators.delete(decorate)
    for (const stop of stops) stop()
  }
}

/** What a guest is known by: there is nothing but the name. */
const personOf = (name: string): string => name.normalize('NFKC').trim().toLowerCase()
