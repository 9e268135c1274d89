import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Backend, Draft } from '../backends/backend.ts';
import type { Comment } from '../model/comment.ts';
import type { ReportReason } from '../protocol.ts';
import type { ThreadStore } from '../thread/complete-store.ts';
import type { ShownThread } from '../thread/thread-store.ts';
import type { Ui } from '../thread/ui.ts';
import type { Storage } from './device-storage.ts';
import type { Identity } from './drafts/author.ts';
import type { Drafts, DraftState } from './drafts/drafts.ts';
import type { copyWords } from './composer/copy-words.ts';
import type * as messages from './composer/form-messages.ts';
import type { checkText } from './drafts/validate-draft.ts';
import type { OpenReplies } from './open-replies.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { OwnComments } from './own-comments/own-comments.ts';
import type { WhileShown } from './while-shown.ts';
/** What a thread on the page gives to everything that loads later. */
export interface ThreadContext extends Ui {
    backend: Backend;
    root: ShadowRoot;
    /** The element in `root` that the thread stands in. */
    wrapper: HTMLElement;
    /** Base URL of the comment server. */
    endpoint: string;
    /** Whether the owner wants to be told live what others do. */
    live: ReadonlySignal<'on' | 'off' | 'poll'>;
    /** The page's hash, as the thread began with it. */
    hash: string;
    /** All threads of the page, with the elements that they stand in: a hash is for one of them. */
    threads: ReadonlyMap<ShownThread, Element>;
    /** Looks at the page's colours again. */
    updateTone: () => void;
    /** Asked before anything is sent; false keeps the text in the box. */
    onBeforePost: (draft: Draft) => boolean;
    onPost: (comment: Comment) => void;
    onError: (error: unknown) => void;
    /** What the reader pressed before anything listened. */
    pressed: EventTarget | null;
}
/** What the form's code shares. */
export interface Forms {
    drafts: Drafts;
    identity: Identity;
}
/** What the code that sends shares. */
export interface Sending {
    outbox: Outbox;
    mine: OwnComments;
    checkText: typeof checkText;
    copyWords: typeof copyWords;
    recheck: typeof messages.recheck;
    fieldProblem: typeof messages.fieldProblem;
    sendingProblem: typeof messages.sendingProblem;
    sentenceOf: typeof messages.sentenceOf;
}
/** Help with a text, drawn into places around a form's box. `box` is the id of the text area. */
export interface TextTools {
    toolbar: (place: HTMLElement, draft: DraftState, box: string) => () => void;
    preview: (place: HTMLElement, draft: DraftState, box: string) => () => void;
}
/** Branches that the reader has folded, kept on this device for the visit. */
interface Folding {
    isFolded(id: string): boolean;
    /** Folds the replies of a comment, or shows them again, with the focus on what is left to press. */
    toggle(id: string): void;
}
/** People whose comments this device doesn't show. */
export interface Hiding {
    /** Their names, by what they are known by. */
    people: ReadonlySignal<ReadonlyMap<string, string>>;
    hide(comment: Comment): void;
    show(person: string): void;
}
/** Tells the owner what is wrong with a comment. */
export interface Reporting {
    reasons(): readonly {
        reason: ReportReason;
        label: string;
    }[];
    /** What a list of reasons is headed by. */
    title(): string;
    isReported(id: string): boolean;
    /** Resolves with the sentence for the reader. */
    report(id: string, reason: ReportReason): Promise<string>;
}
/** What is new since the last visit, and the keys. */
interface Reading {
    marksNew: ReadonlySignal<boolean>;
    markNew(on: boolean): void;
    showKeys(): void;
}
/** The menus behind the buttons with three dots. */
interface Menus {
    /** Opens the button's menu, or closes it. */
    toggle(button: HTMLElement): void;
}
/** What features give each other, each once its chunk is here. */
export interface Brought {
    folding: Folding;
    hiding: Hiding;
    menus: Menus;
    reading: Reading;
    reporting: Reporting;
}
/** What every feature is started with. */
export interface FeatureContext extends ThreadContext {
    thread: ThreadStore;
    storage: Storage;
    /** Part of the keys that this thread's drafts and comments are stored under. */
    scope: string;
    openReplies: OpenReplies;
    /** Null until the form's code is here. */
    forms: Signal<Forms | null>;
    /** Null until the code that sends is here. */
    sending: Signal<Sending | null>;
    /** Loads the code that sends; null when it doesn't load. */
    loadSending: () => Promise<Sending | null>;
    /** Null until they are here, and where they don't load. */
    tools: Signal<TextTools | null>;
    brought: Partial<Brought>;
    /** Loads the chunk that brings something; null when it doesn't load. */
    bring: <Name extends keyof Brought>(name: Name) => Promise<Brought[Name] | null>;
    /** Starts something whenever the thread shows in a visible tab, as while-shown.ts has it. Returns what ends it for good. */
    whileShown: WhileShown;
    /** Draws comments again whose ids `idsOf` returns, whenever a signal that it reads changes. Returns what ends it. */
    redrawWhen: (idsOf: () => Iterable<string>) => () => void;
}
export {};
