import type { ReadonlySignal, Signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import type { Comment } from '../model/comment.ts'
import type { checkText } from '../features/drafts/validate-draft.ts'
import type { Drafts, DraftState } from '../features/drafts/drafts.ts'
import type { Identity } from '../features/drafts/author.ts'
import type { Likes } from '../features/likes/likes-store.ts'
import type { LiveStore } from '../features/live/live-store.ts'
import type { OwnComments } from '../features/own-comments/own-comments.ts'
import type { Mine } from '../features/own-comments/own-comments-storage.ts'
import type { OpenReplies } from './open-replies.ts'
import type { Outbox } from '../features/outbox/outbox.ts'
import type { Previews } from '../features/editor-tools/preview-store.ts'
import type { End } from './thread-state.ts'
import type { Storage } from '../features/device-storage.ts'
import type { ThreadStore } from './thread-store.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Discard, DraftNotes } from '../features/composer/draft-notes.tsx'
import type { Drawn } from './drawn.ts'
import type { Field } from '../features/composer/field.tsx'
import type { TextHelp, ToolsPlace } from '../features/composer/toolbar-slot.tsx'

/** The options that apply in place, without loading anything again. */
export interface Settings {
  theme: 'auto' | 'light' | 'dark'
  lang: string
  layout: 'nested' | 'flat'
  dates: 'short' | 'full'
  headingLevel: number
  inputPosition: 'bottom' | 'top'
  keys: boolean
}

/** What of the form is of use for other words too. */
interface FormParts {
  Field: typeof Field
  TextHelp: typeof TextHelp
  DraftNotes: typeof DraftNotes
  Discard: typeof Discard
  ToolsPlace: typeof ToolsPlace
  checkText: typeof checkText
}

/** One of the reader's own comments, for him to change. */
export interface OwnProps {
  own: Mine
  writing: Writing
  ui: Ui
}

/** What the writing chunk brings. */
export interface Writing {
  Composer: FunctionComponent<ComposerProps & { writing: Writing }>
  Own: FunctionComponent<{ comment: Comment; writing: Writing; ui: Ui }>
  /** What the reader has to do with a comment: it is his own, and maybe on its way. */
  markOf: (comment: Comment) => 'own' | 'sending' | 'failed' | null
  PendingPost: FunctionComponent<{ id: string; writing: Writing; ui: Ui }>
  form: FormParts
  /** What an author can still do with a comment: null until there is one, and its code. */
  Changing: ReadonlySignal<FunctionComponent<OwnProps> | null>
  drafts: Drafts
  mine: OwnComments
  /** What became of a comment of an earlier visit; said once. */
  notice: Signal<'refused' | null>
  identity: Identity
  outbox: Outbox
  storage: Storage
  stop(): void
}

/** What the live chunk brings. */
export interface Live {
  News: FunctionComponent<{ live: LiveStore; ui: Ui }>
  store: LiveStore
}

/** What the tools chunk brings: help with the text, around a form's box. */
export interface Tools {
  Toolbar: FunctionComponent<ToolsProps & { tools: Tools }>
  Preview: FunctionComponent<ToolsProps & { tools: Tools }>
  Quote: FunctionComponent<{ ui: Ui; tools: Tools }>
  previews: Previews
  /** Another's words on their way into the form in answer to `parent`; an empty draft gets `begins` too. */
  quote: Signal<{ parent: string; words: string; begins: string } | null>
  stop(): void
}

export interface ToolsProps {
  draft: DraftState
  /** Id of the text area. */
  box: string
  ui: Ui
}

export interface ComposerProps {
  /** The comment that is answered; left out for a comment on the post. */
  parent?: { id: string; number: string; name: string }
  onCancel?: () => void
  ui: Ui
}

/** What every view is given: the state, the words, and a voice. */
export interface Ui {
  thread: ThreadStore
  openReplies: OpenReplies
  /** The form and what is behind it: null until it is loaded. */
  writing: ReadonlySignal<Writing | 'failed' | null>
  loadWriting: () => void
  /** Null until what a reader does with a thread is loaded. */
  likes: ReadonlySignal<Likes | null>
  /** What others do meanwhile: null until it is loaded, and where it is off. */
  live: ReadonlySignal<Live | null>
  /** Help with the text: null until it is loaded, and where it doesn't load. */
  tools: ReadonlySignal<Tools | null>
  loadTools: () => void
  /** The button that brings all comments: null until it is loaded. */
  all: ReadonlySignal<FunctionComponent<{ end: End }> | null>
  drawn: Drawn
  /** Shows HTML from a server, sanitised. */
  fillBody: (place: HTMLElement | null, html: string) => void
  settings: ReadonlySignal<Settings>
  /** Changes with the words. */
  words: ReadonlySignal<unknown>
  /** Words in the thread's language; read inside a view, it follows a change of language. */
  t: Translate
  /** Says something to a screen reader, politely. */
  announce: (message: string) => void
  announcement: ReadonlySignal<string>
  /** Whether the element has children of its own to show until the comments are here. */
  hasFallback: boolean
}
