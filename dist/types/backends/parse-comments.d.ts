import type { Comment } from '../model/comment.ts';
import type { WireForm, WireLikes } from '../protocol.ts';
import { type Capabilities, type Page } from './backend.ts';
/** What an endpoint means that says nothing of its form: a name, and nothing else. */
export declare const DEFAULT_FORM: WireForm;
/**
 * Reads a list's answer, whatever it holds: good comments stay, a wrong field takes its default,
 * a comment without a usable id is left out.
 *
 * @throws CommentsError `invalid-response`, when there is no list of comments in it at all.
 */
export declare function readPage(json: unknown, threadId: string): Page;
/** Null for what can't be shown: not an object, or without an id of our form. */
export declare function readComment(answer: unknown): Comment | null;
/** @throws CommentsError `invalid-response`, when it doesn't say how many likes there are. */
export declare function readLikes(json: unknown, liked: boolean): WireLikes;
/** What the page's `form` and `features` allow. */
export declare function readCapabilities(json: unknown, post: boolean): Capabilities;
